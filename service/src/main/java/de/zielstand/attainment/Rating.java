package de.zielstand.attainment;

import static de.zielstand.figure.PlainDecimal.INSIDE;

import de.zielstand.figure.FieldProblem;
import de.zielstand.figure.FieldProblem.Code;
import de.zielstand.indicator.TargetRule;
import de.zielstand.indicator.TargetRule.AllOf;
import de.zielstand.indicator.TargetRule.DoneBy;
import de.zielstand.indicator.TargetRule.Improve;
import de.zielstand.indicator.TargetRule.None;
import de.zielstand.indicator.TargetRule.OfValue;
import de.zielstand.indicator.TargetRule.Recurring;
import de.zielstand.indicator.Thresholds;
import de.zielstand.page.Bullet;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An attainment together with how it came about. */
public record Rating(
    Attainment attainment,
    Ground ground,
    @Nullable Formula formula,
    @Nullable ExpectedDegree expected) {

  public static Rating of(
      TargetRule rule, Thresholds thresholds, Standing standing, Observed observed) {
    return switch (standing) {
      case PURSUED -> rate(rule, thresholds, observed);
      case DEFERRED -> bare(Status.DEFERRED, Ground.MEASURE_DEFERRED);
      case DROPPED -> bare(Status.DROPPED, Ground.MEASURE_DROPPED);
    };
  }

  /** Of a target whose value is hidden by disclosure control. */
  public static Rating suppressed() {
    return bare(Status.SUPPRESSED, Ground.HIDDEN);
  }

  /** Of a target that lacks a field or contradicts itself. */
  public static Rating unclear() {
    return bare(Status.NOT_MEASURABLE, Ground.TARGET_UNCLEAR);
  }

  /** Null where there is no value to hold against a target. */
  public @Nullable Bullet bullet() {
    return switch (formula) {
      case Formula.WayCovered way -> {
        BigDecimal share = attainment.expected();
        yield Bullet.of(
            way.value(),
            way.target(),
            share == null
                ? null
                : way.target()
                    .subtract(way.baseline())
                    .multiply(share, INSIDE)
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

  private static Rating rate(TargetRule rule, Thresholds thresholds, Observed observed) {
    return switch (rule) {
      case None _ -> bare(Status.NO_TARGET, Ground.NO_TARGET);
      case OfValue ofValue -> ValueRating.of(ofValue, thresholds, observed);
      case AllOf allOf -> ValueRating.of(allOf, thresholds, observed);
      case Improve improve -> ImproveRating.of(improve, observed);
      case DoneBy doneBy -> DoneRating.of(doneBy, thresholds, observed);
      case Recurring recurring -> RecurringRating.of(recurring, thresholds, observed);
    };
  }

  static Rating bare(Status status, Ground ground) {
    return new Rating(Attainment.bare(status), ground, null, null);
  }

  static Rating nothingEntered(TargetRule rule, Observed observed) {
    return rule.span().startsAfter(observed.on())
        ? bare(Status.NOT_DUE, Ground.BEFORE_START)
        : bare(Status.NO_DATA, Ground.NOTHING_ENTERED);
  }

  static Rating measured(
      Verdict verdict,
      Formula formula,
      @Nullable ExpectedDegree expected,
      @Nullable BigDecimal pace,
      @Nullable Note note) {
    Attainment attainment =
        new Attainment(
            verdict.status(),
            formula.degree(),
            expected == null ? null : expected.degree(),
            pace,
            null,
            null,
            note);
    return new Rating(attainment, verdict.ground(), formula, expected);
  }

  /** Null where nothing is expected yet. */
  static @Nullable BigDecimal pace(BigDecimal degree, @Nullable ExpectedDegree expected) {
    if (expected == null) {
      return degree;
    }
    BigDecimal share = expected.degree();
    return share.signum() == 0 ? null : degree.divide(share, INSIDE);
  }

  static FieldProblem misfit() {
    return new FieldProblem("observed", Code.OBSERVED_DOES_NOT_FIT);
  }
}
