package de.zielstand.indicator;

import static de.zielstand.figure.PlainDecimal.check;
import static de.zielstand.figure.PlainDecimal.checkIfPresent;
import static de.zielstand.figure.PlainDecimal.checkNotNegative;

import de.zielstand.figure.FieldProblem;
import de.zielstand.figure.FieldProblem.Code;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a target demands, in one of nine forms. A rule that contradicts itself cannot be made. */
public sealed interface TargetRule {
  TargetForm form();

  Span span();

  /** The four forms that compare a value with numbers, and so may speak of each event. */
  sealed interface OfValue extends TargetRule {
    TargetScope scope();

    /** Where the way begins; a sum always begins at zero. */
    @Nullable BigDecimal baseline();
  }

  record AtLeast(
      TargetScope scope,
      BigDecimal target,
      @Nullable BigDecimal ambition,
      @Nullable BigDecimal baseline,
      Span span,
      List<Interim> interim)
      implements OfValue {
    public AtLeast {
      target = check("target", target);
      ambition = checkIfPresent("ambition", ambition);
      baseline = baselineFor(scope, baseline);
      if (ambition != null && ambition.compareTo(target) < 0) {
        throw new FieldProblem("ambition", Code.AMBITION_BELOW_TARGET);
      }
      boolean hasWay = baseline != null && baseline.compareTo(target) < 0;
      interim = Interim.onTheWay(interim, span, 1, hasWay ? baseline : null);
    }

    @Override
    public TargetForm form() {
      return TargetForm.AT_LEAST;
    }
  }

  record AtMost(
      TargetScope scope,
      BigDecimal target,
      @Nullable BigDecimal baseline,
      Span span,
      List<Interim> interim)
      implements OfValue {
    public AtMost {
      target = check("target", target);
      baseline = baselineFor(scope, baseline);
      boolean hasWay = baseline != null && baseline.compareTo(target) > 0;
      interim = Interim.onTheWay(interim, span, -1, hasWay ? baseline : null);
    }

    @Override
    public TargetForm form() {
      return TargetForm.AT_MOST;
    }
  }

  /** Above a soft upper end is noted but not missed. */
  record Within(
      TargetScope scope,
      BigDecimal lower,
      BigDecimal upper,
      boolean hardUpper,
      @Nullable BigDecimal baseline,
      Span span)
      implements OfValue {
    public Within {
      lower = check("target", lower);
      upper = check("upper", upper);
      baseline = baselineFor(scope, baseline);
      if (upper.compareTo(lower) < 0) {
        throw new FieldProblem("upper", Code.UPPER_BELOW_TARGET);
      }
    }

    @Override
    public TargetForm form() {
      return TargetForm.WITHIN;
    }
  }

  record Exactly(
      TargetScope scope,
      BigDecimal target,
      BigDecimal tolerance,
      @Nullable BigDecimal baseline,
      Span span)
      implements OfValue {
    public Exactly {
      target = check("target", target);
      tolerance = checkNotNegative("tolerance", tolerance);
      baseline = baselineFor(scope, baseline);
    }

    @Override
    public TargetForm form() {
      return TargetForm.EXACTLY;
    }
  }

  record AllOf(TargetScope scope, Span span) implements TargetRule {
    public AllOf {
      if (scope == TargetScope.PER_EVENT) {
        throw new FieldProblem("scope", Code.SCOPE_DOES_NOT_FIT);
      }
    }

    @Override
    public TargetForm form() {
      return TargetForm.ALL_OF;
    }
  }

  record DoneBy(Span span) implements TargetRule {
    @Override
    public TargetForm form() {
      return TargetForm.DONE_BY;
    }
  }

  record Recurring(int timesPerWindow, @Nullable BigDecimal ambition, Span span)
      implements TargetRule {
    public Recurring {
      if (timesPerWindow < 1) {
        throw new FieldProblem("timesPerWindow", Code.TOO_SMALL);
      }
      ambition = checkIfPresent("ambition", ambition);
      if (ambition != null && ambition.compareTo(BigDecimal.valueOf(timesPerWindow)) < 0) {
        throw new FieldProblem("ambition", Code.AMBITION_BELOW_TARGET);
      }
    }

    @Override
    public TargetForm form() {
      return TargetForm.RECURRING;
    }
  }

  record Improve(
      Direction direction, BigDecimal tolerance, @Nullable BigDecimal baseline, Span span)
      implements TargetRule {
    public Improve {
      tolerance = checkNotNegative("tolerance", tolerance);
      baseline = checkIfPresent("baseline", baseline);
    }

    @Override
    public TargetForm form() {
      return TargetForm.IMPROVE;
    }
  }

  record None() implements TargetRule {
    @Override
    public TargetForm form() {
      return TargetForm.NONE;
    }

    @Override
    public Span span() {
      return Span.UNKNOWN;
    }
  }

  private static @Nullable BigDecimal baselineFor(
      TargetScope scope, @Nullable BigDecimal baseline) {
    BigDecimal checked = checkIfPresent("baseline", baseline);
    return scope == TargetScope.CUMULATIVE ? BigDecimal.ZERO : checked;
  }
}
