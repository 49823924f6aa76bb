package de.zielstand.chart;

/** Where a drawing shall be looked at. */
public enum Palette {
  /** On white, as on paper. */
  LIGHT,
  DARK,
  /** Within a page, whose styles know whether it is light or dark. */
  PAGE;

  String of(Colour colour) {
    return switch (this) {
      case LIGHT -> colour.light();
      case DARK -> colour.dark();
      case PAGE -> "var(--zs-" + colour.code() + ")";
    };
  }
}
