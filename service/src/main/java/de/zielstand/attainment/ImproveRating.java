package de.zielstand.attainment;

import static de.zielstand.figure.PlainDecimal.INSIDE;

import de.zielstand.indicator.Direction;
import de.zielstand.indicator.TargetRule.Improve;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** More or less than before, by whatever amount. */
final class ImproveRating {
  private ImproveRating() {}

  static Rating of(Improve rule, Observed observed) {
    return switch (observed) {
      case Observed.Nothing _ -> Rating.nothingEntered(rule, observed);
      case Observed.Value value -> rate(rule, value, value.value(), true);
      case Observed.Judged judged -> rate(rule, judged, BigDecimal.valueOf(judged.step()), false);
      case Observed.Ratio ratio when ratio.denominator().signum() == 0 ->
          ValueRating.notMeasurable(Note.EMPTY_BASE);
      case Observed.Ratio ratio -> rate(rule, ratio, ratio.share(), true);
      case Observed.Events _, Observed.Windows _, Observed.Milestone _ -> throw Rating.misfit();
    };
  }

  private static Rating rate(
      Improve rule, Observed observed, BigDecimal value, boolean hasDistances) {
    BigDecimal baseline = rule.baseline();
    if (baseline == null) {
      return Rating.bare(Status.NO_BASELINE, Ground.NO_BASELINE);
    }
    BigDecimal change = value.subtract(baseline);
    Verdict verdict =
        rule.span().startsAfter(observed.on())
            ? new Verdict(Status.NOT_DUE, Ground.BEFORE_START)
            : verdict(rule, change);
    Attainment attainment =
        new Attainment(
            verdict.status(),
            null,
            null,
            null,
            hasDistances ? change : null,
            hasDistances ? share(change, baseline) : null,
            null);
    return new Rating(attainment, verdict.ground(), null, null);
  }

  private static Verdict verdict(Improve rule, BigDecimal change) {
    if (change.abs().compareTo(rule.tolerance()) <= 0) {
      return new Verdict(Status.OFF_TRACK, Ground.UNCHANGED);
    }
    boolean wanted = change.signum() > 0 == (rule.direction() == Direction.RISE);
    return wanted
        ? new Verdict(Status.REACHED, Ground.IMPROVED)
        : new Verdict(Status.MOVED_AWAY, Ground.WORSENED);
  }

  private static @Nullable BigDecimal share(BigDecimal change, BigDecimal baseline) {
    return baseline.signum() == 0 ? null : change.divide(baseline.abs(), INSIDE);
  }
}
