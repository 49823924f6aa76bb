package de.zielstand.trend;

import org.apache.commons.math3.distribution.TDistribution;

/** How a single value at a position is distributed: Student's t about the line. */
record Prediction(Regression regression, double at, double value, double deviation) {

  static Prediction of(Regression line, double x) {
    double away = x - line.meanX();
    double widened = Math.sqrt(1 + 1.0 / line.n() + away * away / line.squaresX());
    return new Prediction(
        line, x, line.meanY() + line.slope() * away, line.residualDeviation() * widened);
  }

  Forecast forecast() {
    return new Forecast(at, value, deviation, distribution().inverseCumulativeProbability(0.975));
  }

  /** P(Y >= target), or P(Y <= target) where lower is better; either way a lower tail. */
  double reaching(double target, boolean higherIsBetter) {
    double ahead = higherIsBetter ? value - target : target - value;
    if (deviation == 0) {
      // What rounding left of a perfect line may fall short of a target that lies on it.
      double leeway = 1e3 * Math.max(regression.noise(), Math.abs(target) * 1e-13);
      return ahead >= -leeway ? 1 : 0;
    }
    return distribution().cumulativeProbability(ahead / deviation);
  }

  private TDistribution distribution() {
    return Regression.students(regression.n());
  }
}
