package de.zielstand.trend;

import java.util.Arrays;

/** Equal values, and what they take from the variance of Mann and Kendall's S. */
final class Ties {
  private Ties() {}

  static double varianceOfS(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double variance = term(sorted.length);
    int start = 0;
    for (int i = 1; i <= sorted.length; i++) {
      if (i == sorted.length || sorted[i] != sorted[start]) {
        variance -= term(i - start);
        start = i;
      }
    }
    return variance;
  }

  static boolean none(double[] values) {
    return varianceOfS(values) == term(values.length);
  }

  /** A group of one takes nothing. */
  private static double term(double t) {
    return t * (t - 1) * (2 * t + 5) / 18;
  }
}
