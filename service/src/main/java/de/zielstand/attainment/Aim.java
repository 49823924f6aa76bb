package de.zielstand.attainment;

import de.zielstand.indicator.Direction;
import de.zielstand.indicator.TargetRule;
import de.zielstand.indicator.TargetScope;
import de.zielstand.period.PeriodKind;
import de.zielstand.trend.Series;
import de.zielstand.trend.Trend;
import de.zielstand.trend.TrendQuestion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The height the values of a series shall come to and from which side, where there is one. A sum is
 * no height: the series holds what each period adds to it.
 */
public record Aim(@Nullable BigDecimal target, boolean rising, @Nullable BigDecimal baseline) {
  private static final int DEFAULT_HORIZON = 4;
  private static final int FARTHEST = 400;

  /** Null where a series of values says nothing of the target. */
  public static @Nullable Aim of(TargetRule rule) {
    return switch (rule) {
      case TargetRule.AtLeast it -> new Aim(height(it, it.target()), true, way(it));
      case TargetRule.AtMost it -> new Aim(height(it, it.target()), false, way(it));
      case TargetRule.Within it -> new Aim(null, true, way(it));
      case TargetRule.Exactly it -> new Aim(null, true, way(it));
      case TargetRule.Improve it -> new Aim(null, it.direction() == Direction.RISE, it.baseline());
      case TargetRule.None _ -> new Aim(null, true, null);
      case TargetRule.AllOf _, TargetRule.DoneBy _, TargetRule.Recurring _ -> null;
    };
  }

  /**
   * How the series goes, and how likely it comes to the height.
   *
   * @param horizon in periods after the last one
   * @param startsAt the first position after the last break
   */
  public Trend trend(
      List<@Nullable BigDecimal> series, int horizon, @Nullable Integer season, int startsAt) {
    List<@Nullable Double> values = new ArrayList<>(series.size());
    for (BigDecimal value : series) {
      values.add(value == null ? null : value.doubleValue());
    }
    Double height = target == null ? null : target.doubleValue();
    return Trend.of(
        new TrendQuestion(Series.of(values), horizon, height, rising, season, startsAt));
  }

  /** How many periods it is to the due day, and a few where there is none. */
  public static int horizon(PeriodKind every, LocalDate from, @Nullable LocalDate due) {
    if (due == null) {
      return DEFAULT_HORIZON;
    }
    long months = ChronoUnit.MONTHS.between(from.withDayOfMonth(1), due.withDayOfMonth(1));
    long periods =
        switch (every) {
          case WEEK -> ChronoUnit.WEEKS.between(from, due);
          case MONTH -> months;
          case QUARTER -> months / 3;
          case HALF_YEAR, SCHOOL_HALF_YEAR -> months / 6;
          case YEAR, SCHOOL_YEAR -> months / 12;
          case TWO_YEARS -> months / 24;
          case EVENT -> 0;
        };
    return Math.toIntExact(Math.clamp(periods, 0L, FARTHEST));
  }

  private static @Nullable BigDecimal height(TargetRule.OfValue rule, BigDecimal target) {
    return rule.scope() == TargetScope.CUMULATIVE ? null : target;
  }

  private static @Nullable BigDecimal way(TargetRule.OfValue rule) {
    return rule.scope() == TargetScope.CUMULATIVE ? null : rule.baseline();
  }
}
