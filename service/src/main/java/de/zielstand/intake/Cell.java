package de.zielstand.intake;

import de.zielstand.indicator.IndicatorKind;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The cells in which a figure is typed; which of them are asked for follows from its kind. */
public enum Cell {
  VALUE,
  NUMERATOR,
  DENOMINATOR,
  COUNT,
  /** Of a stock, who came since the period before; need not be said. */
  JOINED,
  /** Of a stock, who went. */
  LEFT;

  static final String QUALITY = "quality";
  static final String NOTE = "note";

  public static Set<Cell> askedFor(IndicatorKind kind) {
    return switch (kind) {
      case COUNT, DISTINCT, CLICKS, QUANTITY, RECURRING, JUDGEMENT -> EnumSet.of(VALUE);
      case STOCK -> EnumSet.of(VALUE, JOINED, LEFT);
      case SHARE -> EnumSet.of(NUMERATOR, DENOMINATOR);
      case SCORE -> EnumSet.of(VALUE, COUNT, DENOMINATOR);
      case MILESTONE -> EnumSet.of(VALUE, NUMERATOR, DENOMINATOR);
      case LEVELS -> EnumSet.of(COUNT);
    };
  }

  /** Whether it has no column of its own on the sheet, but stands small below the value. */
  public boolean isBelowValue() {
    return this == JOINED || this == LEFT;
  }

  /** Its name in JSON and forms. */
  public String field() {
    return name().toLowerCase(Locale.ROOT);
  }
}
