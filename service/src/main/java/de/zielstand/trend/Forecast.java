package de.zielstand.trend;

/**
 * The value a line leads to, and where a single value would lie with 95 % probability.
 *
 * @param at the position on the line, the first period being 0
 * @param deviation of a single value about the line there
 * @param quantile of Student's t, so many deviations away the interval ends
 */
public record Forecast(double at, double value, double deviation, double quantile) {
  public double lower95() {
    return value - deviation * quantile;
  }

  public double upper95() {
    return value + deviation * quantile;
  }
}
