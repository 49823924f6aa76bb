package de.zielstand.progress;

import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/**
 * The symbol of the Federal Statistical Office: the mean of the last five yearly changes drawn out
 * to the target year, and how much of the remaining way would then be missing.
 *
 * @param lastChange only where there is no target
 */
public record WeatherSymbol(
    Symbol symbol,
    double meanChange,
    @Nullable Double hypotheticalValue,
    @Nullable Double missShare,
    @Nullable Double lastChange) {

  /** From the best to the worst; of several targets the worst counts. */
  public enum Symbol {
    SUN,
    SUN_WITH_CLOUD,
    CLOUD,
    THUNDERSTORM
  }

  private static final int MOST_CHANGES = 5;
  private static final int FEWEST_CHANGES = 3;
  private static final double NEARLY_ALL = 0.05;
  private static final double MOST_OF_IT = 0.2;

  /** Null below four years in a row. */
  static @Nullable WeatherSymbol of(YearlySeries series, Wanted wanted) {
    NavigableMap<Integer, Double> values = series.values();
    int year = series.currentYear();
    int changes = 0;
    while (changes < MOST_CHANGES && values.containsKey(year - changes - 1)) {
      changes++;
    }
    if (changes < FEWEST_CHANGES) {
      return null;
    }
    double mean = (series.current() - at(values, year - changes)) / changes;
    Wanted.Goal goal = wanted.goal();
    return goal == null
        ? withoutTarget(wanted, mean, series.current() - at(values, year - 1))
        : withTarget(series, wanted, goal, mean);
  }

  private static WeatherSymbol withTarget(
      YearlySeries series, Wanted wanted, Wanted.Goal goal, double mean) {
    double current = series.current();
    double years = Math.max(0.0, (double) goal.year() - series.currentYear());
    double reached = current + mean * years;
    double shortfall = Math.max(0, wanted.towards(goal.value() - reached));
    double way = Math.abs(goal.value() - current);
    double missShare = shortfall == 0 ? 0 : shortfall / way;
    return new WeatherSymbol(
        symbol(missShare, wanted.towards(mean)), mean, reached, missShare, null);
  }

  private static Symbol symbol(double missShare, double towards) {
    if (missShare == 0) {
      return Symbol.SUN;
    }
    if (towards <= 0) {
      return Symbol.THUNDERSTORM;
    }
    if (missShare < NEARLY_ALL) {
      return Symbol.SUN;
    }
    return missShare <= MOST_OF_IT ? Symbol.SUN_WITH_CLOUD : Symbol.CLOUD;
  }

  private static WeatherSymbol withoutTarget(Wanted wanted, double mean, double last) {
    boolean lastIsRight = wanted.towards(last) > 0;
    Symbol symbol =
        wanted.towards(mean) > 0
            ? lastIsRight ? Symbol.SUN : Symbol.SUN_WITH_CLOUD
            : lastIsRight ? Symbol.CLOUD : Symbol.THUNDERSTORM;
    return new WeatherSymbol(symbol, mean, null, null, last);
  }

  private static double at(Map<Integer, Double> values, int year) {
    Double value = values.get(year);
    if (value == null) {
      throw new IllegalStateException("No value in " + year);
    }
    return value;
  }
}
