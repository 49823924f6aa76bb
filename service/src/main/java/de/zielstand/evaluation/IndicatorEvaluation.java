package de.zielstand.evaluation;

import de.zielstand.attainment.Aim;
import de.zielstand.attainment.Attainment;
import de.zielstand.attainment.Explanation;
import de.zielstand.attainment.Rating;
import de.zielstand.attainment.Summary;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.indicator.Target;
import de.zielstand.indicator.TargetRule;
import de.zielstand.indicator.Thresholds;
import de.zielstand.observation.GemeindeSum;
import de.zielstand.observation.Quality;
import de.zielstand.observation.Sign;
import de.zielstand.period.Period;
import de.zielstand.plausibility.Doubt;
import de.zielstand.trend.Trend;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of one indicator come to on a day, against the target in force.
 *
 * @param on the day that is judged
 * @param period the last one whose figure counts, null where there is none
 * @param value in one number, shares and levels as fractions
 * @param quality the worst of the figures used
 * @param sum how Gemeinden came to the figure of that period, where nobody entered it
 * @param aim the height the trend is held against, null where a series says nothing of the target
 * @param doubts about the figures of the period judged
 * @param missing periods of which somebody said why there is no value
 */
public record IndicatorEvaluation(
    HeldIndicator held,
    int version,
    Thresholds thresholds,
    LocalDate on,
    @Nullable Period period,
    @Nullable BigDecimal value,
    @Nullable Quality quality,
    Optional<GemeindeSum> sum,
    Rating rating,
    @Nullable Aim aim,
    @Nullable Trend trend,
    NavigableMap<Period, Sign> missing,
    List<Doubt> doubts,
    Explanation explanation,
    Summary summary) {

  public IndicatorEvaluation {
    doubts = List.copyOf(doubts);
  }

  IndicatorEvaluation with(List<Doubt> found) {
    return new IndicatorEvaluation(
        held,
        version,
        thresholds,
        on,
        period,
        value,
        quality,
        sum,
        rating,
        aim,
        trend,
        missing,
        found,
        explanation,
        summary);
  }

  public Attainment attainment() {
    return rating.attainment();
  }

  /** What is demanded; nothing where that cannot be told. */
  public TargetRule rule() {
    return summary.target();
  }

  /** Empty where nothing was ever agreed. */
  public Optional<Target> target() {
    return version == 0
        ? Optional.empty()
        : Optional.of(held.indicator().targets().get(version - 1));
  }
}
