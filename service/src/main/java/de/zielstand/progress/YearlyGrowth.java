package de.zielstand.progress;

/** The steady yearly growth that leads from one value to another. */
final class YearlyGrowth {
  private YearlyGrowth() {}

  /** NaN where no steady growth leads there: from zero, across zero or in no time. */
  static double between(double from, double to, int years) {
    return from > 0 && to >= 0 && years >= 1 ? Math.pow(to / from, 1.0 / years) - 1 : Double.NaN;
  }
}
