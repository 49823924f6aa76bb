package de.zielstand.trend;

/** What may be said of a series in a word. */
public enum TrendVerdict {
  TOO_SHORT,
  RISING,
  FALLING,
  STEADY;

  /** With four values even a perfect order has a p of 0.083. */
  public static final int FEWEST_VALUES = 5;

  private static final double SIGNIFICANT = 0.05;

  static TrendVerdict of(int n, MannKendall test) {
    if (n < FEWEST_VALUES) {
      return TOO_SHORT;
    }
    if (test.p() >= SIGNIFICANT) {
      return STEADY;
    }
    return test.s() > 0 ? RISING : FALLING;
  }
}
