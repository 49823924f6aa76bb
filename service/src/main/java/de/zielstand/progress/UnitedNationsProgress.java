package de.zielstand.progress;

import org.jspecify.annotations.Nullable;

/**
 * The progress chart of the United Nations: the growth so far drawn out to the target year.
 *
 * @param expectedValue in the target year, if things go on so
 * @param ratio of the expected to the wanted change
 * @param score from 1 to 3
 */
public record UnitedNationsProgress(
    int score,
    boolean reached,
    @Nullable Double growth,
    @Nullable Double expectedValue,
    @Nullable Double ratio) {

  /** Null where no yearly growth can be taken and the target is not reached. */
  static @Nullable UnitedNationsProgress of(YearlySeries series, Wanted wanted) {
    double growth =
        YearlyGrowth.between(
            series.base(), series.current(), series.yearsUntil(series.currentYear()));
    boolean unknown = Double.isNaN(growth);
    Wanted.Goal goal = wanted.goal();
    if (goal == null) {
      return unknown
          ? null
          : new UnitedNationsProgress(
              withoutTarget(wanted.towards(growth)), false, growth, null, null);
    }
    if (isReached(series.current(), wanted, goal)) {
      return new UnitedNationsProgress(3, true, unknown ? null : growth, null, null);
    }
    double expected =
        series.current() * Math.pow(1 + growth, (double) goal.year() - series.currentYear());
    double ratio = (expected - series.base()) / (goal.value() - series.base());
    if (!Double.isFinite(ratio)) {
      return null;
    }
    // From beyond the target the wanted change is backwards, and every loss would count as
    // progress.
    int score = wanted.isMetBy(series.base(), goal) ? 1 : withTarget(ratio);
    return new UnitedNationsProgress(score, false, growth, expected, ratio);
  }

  private static boolean isReached(double current, Wanted wanted, Wanted.Goal goal) {
    boolean edge = wanted.percent() && (goal.value() == 0 || goal.value() == 100);
    return wanted.isMetBy(current, goal) || (edge && Math.abs(goal.value() - current) <= 1);
  }

  private static int withTarget(double ratio) {
    if (ratio >= 0.95) {
      return 3;
    }
    return ratio >= 0.1 ? 2 : 1;
  }

  private static int withoutTarget(double towards) {
    if (towards >= 0.02) {
      return 3;
    }
    return towards >= 0.005 ? 2 : 1;
  }
}
