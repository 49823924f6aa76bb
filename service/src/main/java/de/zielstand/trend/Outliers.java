package de.zielstand.trend;

import java.util.ArrayList;
import java.util.List;

/** Values far from the Theil-Sen line; they are shown and never removed. */
final class Outliers {
  private static final double TO_NORMAL = 0.6745;
  private static final double FAR = 3.5;

  private Outliers() {}

  static List<Integer> of(Series series, TheilSen line) {
    double[] residuals = new double[series.size()];
    for (int i = 0; i < residuals.length; i++) {
      residuals[i] = series.value(i) - line.at(series.position(i));
    }
    double median = TheilSen.median(residuals);
    double[] distances = new double[residuals.length];
    for (int i = 0; i < residuals.length; i++) {
      distances[i] = Math.abs(residuals[i] - median);
    }
    double spread = TheilSen.median(distances);
    List<Integer> outliers = new ArrayList<>();
    if (spread <= series.noise()) {
      return outliers;
    }
    for (int i = 0; i < distances.length; i++) {
      if (TO_NORMAL * distances[i] / spread > FAR) {
        outliers.add((int) series.position(i));
      }
    }
    return outliers;
  }
}
