package de.zielstand.trend;

import org.apache.commons.math3.special.Erf;
import org.jspecify.annotations.Nullable;

/** Whether later values tend to be higher or lower than earlier ones. */
public record MannKendall(int s, double variance, double p, Method method) {

  /** How the p was found. */
  public enum Method {
    EXACT,
    NORMAL,
    SEASONAL
  }

  private static final int MOST_FOR_EXACT = 10;
  private static final int FEWEST_FOR_SEASONS = 12;

  static MannKendall of(Series series, @Nullable Integer season) {
    double[] values = series.values();
    if (season != null && values.length >= FEWEST_FOR_SEASONS) {
      return seasonal(series, season);
    }
    int s = scoreOf(values);
    double variance = Ties.varianceOfS(values);
    return values.length <= MOST_FOR_EXACT && Ties.none(values)
        ? new MannKendall(s, variance, exact(values.length, s), Method.EXACT)
        : new MannKendall(s, variance, normal(s, variance), Method.NORMAL);
  }

  private static MannKendall seasonal(Series series, int season) {
    int s = 0;
    double variance = 0;
    for (int part = 0; part < season; part++) {
      double[] values = series.valuesOfSeason(part, season);
      s += scoreOf(values);
      variance += Ties.varianceOfS(values);
    }
    return new MannKendall(s, variance, normal(s, variance), Method.SEASONAL);
  }

  private static int scoreOf(double[] values) {
    int s = 0;
    for (int i = 0; i < values.length; i++) {
      for (int j = i + 1; j < values.length; j++) {
        s += Double.compare(values[j], values[i]);
      }
    }
    return s;
  }

  /** With continuity correction; the upper tail is a complementary error function. */
  private static double normal(int s, double variance) {
    return s == 0 ? 1 : Erf.erfc((Math.abs(s) - 1) / Math.sqrt(2 * variance));
  }

  /** Of all orders of n different values, the part with an S at least as far from zero. */
  private static double exact(int n, int s) {
    long[] orders = ordersByInversions(n);
    int pairs = n * (n - 1) / 2;
    long extreme = 0;
    long all = 0;
    for (int inversions = 0; inversions <= pairs; inversions++) {
      all += orders[inversions];
      if (Math.abs(pairs - 2 * inversions) >= Math.abs(s)) {
        extreme += orders[inversions];
      }
    }
    return (double) extreme / all;
  }

  /** The k-th value can be put before 0 to k - 1 of those already in order. */
  private static long[] ordersByInversions(int n) {
    long[] orders = {1};
    for (int k = 2; k <= n; k++) {
      long[] next = new long[k * (k - 1) / 2 + 1];
      for (int inversions = 0; inversions < orders.length; inversions++) {
        for (int added = 0; added < k; added++) {
          next[inversions + added] += orders[inversions];
        }
      }
      orders = next;
    }
    return orders;
  }
}
