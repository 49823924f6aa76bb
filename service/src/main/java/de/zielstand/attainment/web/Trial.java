package de.zielstand.attainment.web;

import de.zielstand.attainment.Aim;
import de.zielstand.attainment.Attainment;
import de.zielstand.attainment.Explanation;
import de.zielstand.attainment.Observed;
import de.zielstand.attainment.Rating;
import de.zielstand.attainment.Standing;
import de.zielstand.attainment.Summary;
import de.zielstand.indicator.TargetRule;
import de.zielstand.trend.Trend;
import java.math.BigDecimal;
import java.time.LocalDate;
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
        Summary.of(from, to, rule, rating, trend),
        trend,
        aim == null ? null : Comparison.of(attempt, aim));
  }

  Attainment attainment() {
    return rating.attainment();
  }

  /** The height the forecast is held against. */
  @Nullable BigDecimal height() {
    Aim aim = Aim.of(attempt.rule());
    return aim == null ? null : aim.target();
  }

  private static Trend trend(Attempt attempt, Aim aim) {
    Every every = attempt.every();
    LocalDate due = attempt.rule().span().dueOn();
    Integer typed = attempt.horizon();
    int horizon = typed == null ? Aim.horizon(every.kind(), attempt.observed().on(), due) : typed;
    Integer season = attempt.seasonal() ? every.season() : null;
    return aim.trend(attempt.series(), horizon, season, 0);
  }
}
