package de.zielstand.trend;

import java.util.ArrayList;
import java.util.List;

/**
 * How far a value lies from the Theil-Sen line of its series.
 *
 * @param expected what the line says there
 * @param z the robust z of its residual, below zero under the line
 */
public record Deviation(int position, double expected, double z) {
  private static final double TO_NORMAL = 0.6745;
  private static final double FAR = 3.5;

  /** One for each value; none where the line leaves nothing but rounding. Two values at least. */
  public static List<Deviation> of(Series series) {
    return of(series, TheilSen.of(series));
  }

  static List<Deviation> of(Series series, TheilSen line) {
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
    List<Deviation> deviations = new ArrayList<>();
    if (spread <= series.noise()) {
      return deviations;
    }
    for (int i = 0; i < residuals.length; i++) {
      deviations.add(
          new Deviation(
              (int) series.position(i),
              line.at(series.position(i)),
              TO_NORMAL * (residuals[i] - median) / spread));
    }
    return deviations;
  }

  /** Shown and asked about, never removed. */
  public boolean isFar() {
    return Math.abs(z) > FAR;
  }
}
