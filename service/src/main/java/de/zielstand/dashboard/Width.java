package de.zielstand.dashboard;

import java.util.Locale;

/** How much of the page's breadth a panel takes where there is room; on narrow pages always all. */
public enum Width {
  FULL,
  HALF,
  THIRD;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
