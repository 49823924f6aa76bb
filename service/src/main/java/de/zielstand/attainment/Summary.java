package de.zielstand.attainment;

import de.zielstand.attainment.Formula.Done;
import de.zielstand.attainment.Formula.Part;
import de.zielstand.indicator.TargetRule;
import de.zielstand.trend.Trend;
import de.zielstand.trend.TrendVerdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the sentence about an indicator says, in whatever language.
 *
 * @param from the first value of the way told, the baseline where there is one
 * @param to the value on the day
 * @param slopePerPeriod of the Theil-Sen line, where a verdict may be given
 * @param achieved what is told in place of values: that it is done, or which part of a whole
 * @param probability of reaching the target by the due day, where a verdict may be given
 */
public record Summary(
    @Nullable BigDecimal from,
    @Nullable BigDecimal to,
    @Nullable Formula achieved,
    TargetRule target,
    @Nullable LocalDate dueOn,
    Status status,
    @Nullable TrendVerdict verdict,
    @Nullable Double slopePerPeriod,
    @Nullable Double probability) {

  /** Of too short a series nothing is told but that it is too short; of a hidden one nothing. */
  public static Summary of(
      @Nullable BigDecimal from,
      @Nullable BigDecimal to,
      TargetRule target,
      Rating rating,
      @Nullable Trend trend) {
    Status status = rating.attainment().status();
    LocalDate dueOn = target.span().dueOn();
    if (status == Status.SUPPRESSED) {
      return new Summary(null, null, null, target, dueOn, status, null, null, null);
    }
    Formula achieved =
        rating.formula() instanceof Part || rating.formula() instanceof Done
            ? rating.formula()
            : null;
    if (trend == null || trend.verdict() == TrendVerdict.TOO_SHORT) {
      TrendVerdict verdict = trend == null ? null : trend.verdict();
      return new Summary(from, to, achieved, target, dueOn, status, verdict, null, null);
    }
    return new Summary(
        from,
        to,
        achieved,
        target,
        dueOn,
        status,
        trend.verdict(),
        trend.theilSen() == null ? null : trend.theilSen().slope(),
        trend.probabilityOfReachingTarget());
  }
}
