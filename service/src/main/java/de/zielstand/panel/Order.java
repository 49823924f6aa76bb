package de.zielstand.panel;

import java.util.Locale;

/** In which order a panel shows indicators; {@code toString} is its name in dashboards. */
public enum Order {
  CATALOGUE,
  /** What worsened, is due soon or far behind comes first. */
  URGENCY,
  /** The lowest degree of attainment first. */
  DEGREE,
  TITLE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
