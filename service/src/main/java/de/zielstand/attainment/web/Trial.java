package de.zielstand.attainment.web;

import de.zielstand.attainment.Attainment;
import de.zielstand.attainment.Explanation;
import de.zielstand.attainment.Formula;
import de.zielstand.attainment.Observed;
import de.zielstand.attainment.Rating;
import de.zielstand.attainment.Standing;
import de.zielstand.attainment.Summary;
import de.zielstand.figure.PlainDecimal;
import de.zielstand.indicator.TargetRule;
import de.zielstand.page.Bullet;
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
 * A target tried on some figures.
 *
 * @param trend null where no series was given, or the form has no height a series could reach
 */
record Trial(
    Attempt attempt,
    Rating rating,
    Explanation explanation,
    Summary summary,
    @Nullable Trend trend,
    @Nullable Comparison comparison) {
  private static final int DEFAULT_HORIZON = 4;
  private static final int FARTHEST = 400;

  static Trial of(Attempt attempt) {
    TargetRule rule = attempt.rule();
    Observed observed = attempt.observed();
    Rating rating = Rating.of(rule, attempt.thresholds(), Standing.PURSUED, observed);
    Aim aim = attempt.series().isEmpty() ? null : Aim.of(rule);
    Trend trend = aim == null ? null : trend(attempt, aim);
    BigDecimal from = aim != null && aim.baseline() != null ? aim.baseline() : attempt.firstOfWay();
    BigDecimal to = observed instanceof Observed.Value value ? value.value() : null;
    return new Trial(
        attempt,
        rating,
        Explanation.of(rating, rule, attempt.thresholds(), null, null),
        Summary.of(from, to, rule, rating.attainment().status(), trend),
        trend,
        aim == null ? null : Comparison.of(attempt, aim));
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

  private static Trend trend(Attempt attempt, Aim aim) {
    List<@Nullable Double> values = new ArrayList<>();
    for (BigDecimal value : attempt.series()) {
      values.add(value == null ? null : value.doubleValue());
    }
    Integer horizon = attempt.horizon();
    int ahead = horizon == null ? periodsToDue(attempt) : horizon;
    Double target = aim.target() == null ? null : aim.target().doubleValue();
    Integer season = attempt.seasonal() ? attempt.every().season() : null;
    return Trend.of(new TrendQuestion(Series.of(values), ahead, target, aim.rising(), season, 0));
  }

  private static int periodsToDue(Attempt attempt) {
    LocalDate due = attempt.rule().span().dueOn();
    if (due == null) {
      return DEFAULT_HORIZON;
    }
    LocalDate on = attempt.observed().on();
    long months = ChronoUnit.MONTHS.between(on.withDayOfMonth(1), due.withDayOfMonth(1));
    return Math.toIntExact(Math.clamp(months / attempt.every().months(), 0L, FARTHEST));
  }
}
