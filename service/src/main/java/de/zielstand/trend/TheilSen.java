package de.zielstand.trend;

import java.util.Arrays;

/** The median of the slopes between all pairs of values, with an interval after Sen. */
public record TheilSen(double slope, double intercept, double lower95, double upper95) {
  private static final double NORMAL_975 = 1.959964;

  static TheilSen of(Series series) {
    double[] slopes = slopes(series);
    double slope = medianOfSorted(slopes);
    double intercept = median(series.values()) - slope * median(series.positions());
    double reach = NORMAL_975 * Math.sqrt(Ties.varianceOfS(series.values()));
    int below = (int) Math.rint((slopes.length - reach) / 2) - 1;
    int above = (int) Math.rint((slopes.length + reach) / 2);
    return new TheilSen(
        slope, intercept, slopes[Math.max(below, 0)], slopes[Math.min(above, slopes.length - 1)]);
  }

  double at(double x) {
    return intercept + slope * x;
  }

  private static double[] slopes(Series series) {
    double[] x = series.positions();
    double[] y = series.values();
    double[] slopes = new double[x.length * (x.length - 1) / 2];
    int k = 0;
    for (int i = 0; i < x.length; i++) {
      for (int j = i + 1; j < x.length; j++) {
        slopes[k++] = (y[j] - y[i]) / (x[j] - x[i]);
      }
    }
    Arrays.sort(slopes);
    return slopes;
  }

  static double median(double[] numbers) {
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    return medianOfSorted(sorted);
  }

  private static double medianOfSorted(double[] sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
