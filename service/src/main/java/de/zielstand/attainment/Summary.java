package de.zielstand.attainment;

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
 * @param probability of reaching the target by the due day, where a verdict may be given
 */
public record Summary(
    @Nullable BigDecimal from,
    @Nullable BigDecimal to,
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
      Status status,
      @Nullable Trend trend) {
    LocalDate dueOn = target.span().dueOn();
    if (status == Status.SUPPRESSED) {
      return new Summary(null, null, target, dueOn, status, null, null, null);
    }
    if (trend == null || trend.verdict() == TrendVerdict.TOO_SHORT) {
      TrendVerdict verdict = trend == null ? null : trend.verdict();
      return new Summary(from, to, target, dueOn, status, verdict, null, null);
    }
    return new Summary(
        from,
        to,
        target,
        dueOn,
        status,
        trend.verdict(),
        trend.theilSen() == null ? null : trend.theilSen().slope(),
        trend.probabilityOfReachingTarget());
  }
}
