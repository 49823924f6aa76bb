package de.zielstand.trend;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * Least squares about the means, which keeps flat and perfect series exact.
 *
 * @param residualDeviation 0 where the residuals are nothing but rounding
 */
record Regression(
    int n,
    double meanX,
    double meanY,
    double squaresX,
    double slope,
    double residualDeviation,
    double noise,
    Ols ols) {

  static Regression of(Series series) {
    int n = series.size();
    double meanX = mean(series.positions());
    double meanY = mean(series.values());
    double squaresX = 0;
    double products = 0;
    for (int i = 0; i < n; i++) {
      double x = series.position(i) - meanX;
      squaresX += x * x;
      products += x * (series.value(i) - meanY);
    }
    double slope = products / squaresX;

    double squaresY = 0;
    double squaresLeft = 0;
    for (int i = 0; i < n; i++) {
      double y = series.value(i) - meanY;
      double left = y - slope * (series.position(i) - meanX);
      squaresY += y * y;
      squaresLeft += left * left;
    }
    double noise = series.noise();
    boolean flat = squaresY == 0;
    boolean perfect = Math.sqrt(squaresLeft / n) <= noise;
    double deviation = perfect ? 0 : Math.sqrt(squaresLeft / (n - 2));
    double intercept = meanY - slope * meanX;
    Ols ols =
        flat
            ? new Ols(0, meanY, null, null)
            : new Ols(
                slope,
                intercept,
                perfect ? 1 : 1 - squaresLeft / squaresY,
                perfect ? 0 : slopeP(slope / (deviation / Math.sqrt(squaresX)), n));
    return new Regression(n, meanX, meanY, squaresX, flat ? 0 : slope, deviation, noise, ols);
  }

  private static double slopeP(double t, int n) {
    return 2 * students(n).cumulativeProbability(-Math.abs(t));
  }

  /** Student's t with the degrees of freedom a line leaves; it draws no numbers. */
  static TDistribution students(int n) {
    return new TDistribution(null, n - 2, 1e-12);
  }

  /** About the first value, so that equal values have exactly their value as mean. */
  private static double mean(double[] numbers) {
    double sum = 0;
    for (double number : numbers) {
      sum += number - numbers[0];
    }
    return numbers[0] + sum / numbers.length;
  }
}
