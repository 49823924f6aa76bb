package de.zielstand.progress;

import org.jspecify.annotations.Nullable;

/**
 * Eurostat's comparison of the actual yearly growth with the required one, or without a target with
 * one per cent a year.
 *
 * @param growth actual yearly growth
 * @param ratio of actual to required growth, positive towards the target
 * @param score from -5 to 5
 */
public record EurostatProgress(
    Category category,
    double growth,
    @Nullable Double requiredGrowth,
    @Nullable Double ratio,
    double score) {

  /** Insufficient exists only with a target, moderate movement away only without. */
  public enum Category {
    SIGNIFICANT_PROGRESS,
    MODERATE_PROGRESS,
    INSUFFICIENT_PROGRESS,
    MODERATE_MOVEMENT_AWAY,
    SIGNIFICANT_MOVEMENT_AWAY,
    MOVEMENT_AWAY
  }

  private static final double BEST_SCORE = 5;

  /** Null where no yearly growth can be taken. */
  static @Nullable EurostatProgress of(YearlySeries series, Wanted wanted) {
    double growth =
        YearlyGrowth.between(
            series.base(), series.current(), series.yearsUntil(series.currentYear()));
    if (Double.isNaN(growth)) {
      return null;
    }
    Wanted.Goal goal = wanted.goal();
    return goal == null
        ? withoutTarget(growth, wanted.towards(growth))
        : withTarget(series, goal, growth, wanted.towards(growth));
  }

  private static EurostatProgress withoutTarget(double growth, double towards) {
    Category category;
    if (towards >= 0.01) {
      category = Category.SIGNIFICANT_PROGRESS;
    } else if (towards >= 0) {
      category = Category.MODERATE_PROGRESS;
    } else if (towards >= -0.01) {
      category = Category.MODERATE_MOVEMENT_AWAY;
    } else {
      category = Category.SIGNIFICANT_MOVEMENT_AWAY;
    }
    return new EurostatProgress(category, growth, null, null, capped(250 * towards));
  }

  private static @Nullable EurostatProgress withTarget(
      YearlySeries series, Wanted.Goal goal, double growth, double towards) {
    double required =
        YearlyGrowth.between(series.base(), goal.value(), series.yearsUntil(goal.year()));
    if (Double.isNaN(required) || required == 0) {
      return null;
    }
    double ratio = towards / Math.abs(required);
    Category category;
    if (ratio >= 0.95) {
      category = Category.SIGNIFICANT_PROGRESS;
    } else if (ratio >= 0.6) {
      category = Category.MODERATE_PROGRESS;
    } else if (ratio >= 0) {
      category = Category.INSUFFICIENT_PROGRESS;
    } else {
      category = Category.MOVEMENT_AWAY;
    }
    double beyond = ratio - 0.6;
    double score = 2.5 * beyond / (beyond >= 0 ? 0.35 : 0.6);
    return new EurostatProgress(category, growth, required, ratio, capped(score));
  }

  private static double capped(double score) {
    return Math.clamp(score, -BEST_SCORE, BEST_SCORE);
  }
}
