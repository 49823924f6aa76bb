package de.zielstand.attainment.web;

import de.zielstand.attainment.Attainment;
import de.zielstand.attainment.Explanation;
import de.zielstand.attainment.Formula;
import de.zielstand.attainment.Observed;
import de.zielstand.attainment.Rating;
import de.zielstand.attainment.Summary;
import de.zielstand.attainment.Thresholds;
import de.zielstand.figure.PlainDecimal;
import de.zielstand.indicator.Direction;
import de.zielstand.indicator.TargetRule;
import de.zielstand.indicator.TargetScope;
import de.zielstand.page.Bullet;
import de.zielstand.progress.OtherMethods;
import de.zielstand.progress.Wanted;
import de.zielstand.progress.YearlySeries;
import de.zielstand.trend.Series;
import de.zielstand.trend.Trend;
import de.zielstand.trend.TrendQuestion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A target tried on some figures. */
record Trial(
    Rating rating,
    Explanation explanation,
    Summary summary,
    @Nullable Trend trend,
    Every every,
    @Nullable OtherMethods others) {
  private static final int DEFAULT_HORIZON = 4;
  private static final int FARTHEST = 400;

  /** How far the values of the series lie apart. */
  enum Every {
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    YEAR(12);

    private final int months;

    Every(int months) {
      this.months = months;
    }

    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  static Trial of(
      TargetRule rule,
      Observed observed,
      Rating rating,
      List<@Nullable BigDecimal> series,
      Every every,
      @Nullable Integer horizon) {
    Aim aim = Aim.of(rule);
    int ahead = horizon == null ? periodsToDue(rule, observed.on(), every) : horizon;
    Trend trend = series.isEmpty() || aim == null ? null : trend(series, ahead, aim);
    BigDecimal from = aim != null && aim.baseline() != null ? aim.baseline() : first(series);
    BigDecimal to = observed instanceof Observed.Value value ? value.value() : null;
    return new Trial(
        rating,
        Explanation.of(rating, rule, Thresholds.DEFAULT, null, null),
        Summary.of(from, to, rule, rating.attainment().status(), trend),
        trend,
        every,
        every == Every.YEAR && aim != null ? others(series, observed.on(), rule, aim) : null);
  }

  Attainment attainment() {
    return rating.attainment();
  }

  /** Null where there is no value to hold against a target. */
  @Nullable Bullet bullet() {
    return switch (rating.formula()) {
      case Formula.WayCovered way -> {
        BigDecimal share = attainment().expected();
        yield Bullet.of(
            way.value(),
            way.target(),
            share == null
                ? null
                : way.target()
                    .subtract(way.baseline())
                    .multiply(share, PlainDecimal.INSIDE)
                    .add(way.baseline()));
      }
      case Formula.Met met -> Bullet.of(met.value(), met.target(), null);
      case Formula.ShareOfTarget share -> Bullet.of(share.value(), share.target(), null);
      case Formula.Excess excess -> Bullet.of(excess.value(), excess.target(), null);
      case Formula.ShareOfValue share -> Bullet.of(share.value(), share.upper(), null);
      case Formula.AboveZeroLimit above -> Bullet.of(above.value(), above.limit(), null);
      case Formula.Deviation deviation -> Bullet.of(deviation.value(), deviation.target(), null);
      case Formula.Part part -> Bullet.of(part.part(), part.whole(), null);
      case Formula.Done _, Formula.NotDone _ -> null;
      case null -> null;
    };
  }

  /** The height to be reached and from which side, where a form has one. */
  private record Aim(@Nullable BigDecimal target, boolean rising, @Nullable BigDecimal baseline) {
    static @Nullable Aim of(TargetRule rule) {
      return switch (rule) {
        case TargetRule.AtLeast it -> new Aim(it.target(), true, way(it.scope(), it.baseline()));
        case TargetRule.AtMost it -> new Aim(it.target(), false, way(it.scope(), it.baseline()));
        case TargetRule.Within it -> new Aim(null, true, way(it.scope(), it.baseline()));
        case TargetRule.Exactly it -> new Aim(null, true, way(it.scope(), it.baseline()));
        case TargetRule.Improve it ->
            new Aim(null, it.direction() == Direction.RISE, it.baseline());
        case TargetRule.None _ -> new Aim(null, true, null);
        case TargetRule.AllOf _, TargetRule.DoneBy _, TargetRule.Recurring _ -> null;
      };
    }

    private static @Nullable BigDecimal way(TargetScope scope, @Nullable BigDecimal baseline) {
      return scope == TargetScope.CUMULATIVE ? null : baseline;
    }
  }

  private static Trend trend(List<@Nullable BigDecimal> series, int ahead, Aim aim) {
    List<@Nullable Double> values = new ArrayList<>();
    for (BigDecimal value : series) {
      values.add(value == null ? null : value.doubleValue());
    }
    Double target = aim.target() == null ? null : aim.target().doubleValue();
    return Trend.of(new TrendQuestion(Series.of(values), ahead, target, aim.rising(), null, 0));
  }

  private static int periodsToDue(TargetRule rule, LocalDate on, Every every) {
    LocalDate due = rule.span().dueOn();
    if (due == null) {
      return DEFAULT_HORIZON;
    }
    long months = ChronoUnit.MONTHS.between(on.withDayOfMonth(1), due.withDayOfMonth(1));
    return Math.toIntExact(Math.clamp(months / every.months, 0L, FARTHEST));
  }

  private static @Nullable OtherMethods others(
      List<@Nullable BigDecimal> series, LocalDate on, TargetRule rule, Aim aim) {
    NavigableMap<Integer, Double> years = new TreeMap<>();
    for (int i = 0; i < series.size(); i++) {
      BigDecimal value = series.get(i);
      if (value != null) {
        years.put(on.getYear() - series.size() + 1 + i, value.doubleValue());
      }
    }
    if (years.isEmpty()) {
      return null;
    }
    LocalDate due = rule.span().dueOn();
    BigDecimal target = aim.target();
    Wanted.Goal goal =
        due == null || target == null ? null : new Wanted.Goal(target.doubleValue(), due.getYear());
    return OtherMethods.of(
        new YearlySeries(years),
        new Wanted(aim.rising() ? Direction.RISE : Direction.FALL, goal, false));
  }

  private static @Nullable BigDecimal first(List<@Nullable BigDecimal> series) {
    return series.size() < 2 ? null : series.getFirst();
  }
}
