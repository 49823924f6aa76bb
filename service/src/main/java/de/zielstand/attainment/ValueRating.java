package de.zielstand.attainment;

import de.zielstand.attainment.Formula.Counted;
import de.zielstand.attainment.Formula.Part;
import de.zielstand.attainment.Formula.WayCovered;
import de.zielstand.indicator.TargetRule;
import de.zielstand.indicator.TargetRule.AllOf;
import de.zielstand.indicator.TargetRule.AtLeast;
import de.zielstand.indicator.TargetRule.AtMost;
import de.zielstand.indicator.TargetRule.OfValue;
import de.zielstand.indicator.TargetScope;
import de.zielstand.indicator.Thresholds;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The forms that compare figures with numbers, and those that want all of a base. */
final class ValueRating {
  private ValueRating() {}

  static Rating of(OfValue rule, Thresholds thresholds, Observed observed) {
    boolean perEvent = rule.scope() == TargetScope.PER_EVENT;
    return switch (observed) {
      case Observed.Nothing _ when perEvent -> bareNoEvent();
      case Observed.Nothing _ -> Rating.nothingEntered(rule, observed);
      case Observed.Value value when !perEvent ->
          value(rule, thresholds, value.on(), value.value());
      case Observed.Ratio ratio when !perEvent -> share(rule, thresholds, ratio);
      case Observed.Events events when perEvent -> events(rule, thresholds, events);
      case Observed.Judged judged when rule instanceof AtLeast atLeast -> judged(atLeast, judged);
      case Observed.Value _,
          Observed.Events _,
          Observed.Judged _,
          Observed.Ratio _,
          Observed.Windows _,
          Observed.Milestone _ ->
          throw Rating.misfit();
    };
  }

  static Rating of(AllOf rule, Thresholds thresholds, Observed observed) {
    return switch (observed) {
      case Observed.Nothing _ -> Rating.nothingEntered(rule, observed);
      case Observed.Ratio ratio when ratio.denominator().signum() == 0 ->
          notMeasurable(Note.EMPTY_BASE);
      case Observed.Ratio ratio -> {
        Formula part = new Part(Counted.BASE, ratio.numerator(), ratio.denominator());
        ExpectedDegree expected =
            rule.scope() == TargetScope.CUMULATIVE
                ? ExpectedDegree.straight(rule.span(), ratio.on())
                : null;
        yield rated(rule, rule.scope(), thresholds, ratio.on(), part, expected, null);
      }
      case Observed.Value _,
          Observed.Events _,
          Observed.Judged _,
          Observed.Windows _,
          Observed.Milestone _ ->
          throw Rating.misfit();
    };
  }

  private static Rating share(OfValue rule, Thresholds thresholds, Observed.Ratio ratio) {
    return ratio.denominator().signum() == 0
        ? notMeasurable(Note.EMPTY_BASE)
        : value(rule, thresholds, ratio.on(), ratio.share());
  }

  private static Rating value(OfValue rule, Thresholds thresholds, LocalDate on, BigDecimal x) {
    Measured measured = Measured.by(rule, x);
    Formula formula = measured.formula();
    if (formula == null) {
      return notMeasurable(measured.note());
    }
    if (rule instanceof AtMost atMost && atMost.scope() == TargetScope.CUMULATIVE) {
      Verdict verdict =
          atMost.span().startsAfter(on)
              ? new Verdict(Status.NOT_DUE, Ground.BEFORE_START)
              : budget(atMost, on, x);
      return Rating.measured(verdict, formula, null, formula.degree(), measured.note());
    }
    ExpectedDegree expected = hasPath(rule, formula) ? ExpectedDegree.along(rule, on) : null;
    return rated(rule, rule.scope(), thresholds, on, formula, expected, measured.note());
  }

  private static boolean hasPath(OfValue rule, Formula formula) {
    return switch (rule.scope()) {
      case CUMULATIVE -> true;
      case AT_DATE -> formula instanceof WayCovered;
      case PER_PERIOD, PER_EVENT -> false;
    };
  }

  /** A sum that may not exceed a limit is missed at once but reached only at the end. */
  private static Verdict budget(AtMost rule, LocalDate on, BigDecimal x) {
    if (x.compareTo(rule.target()) > 0) {
      return new Verdict(Status.MISSED, Ground.LIMIT_EXCEEDED);
    }
    boolean neverDue = rule.span().dueOn() == null && rule.span().dueAwaits() == null;
    return neverDue || rule.span().isDueOn(on)
        ? new Verdict(Status.REACHED, Ground.LIMIT_HELD_TO_THE_END)
        : new Verdict(Status.ON_TRACK, Ground.LIMIT_HELD_SO_FAR);
  }

  private static Rating rated(
      TargetRule rule,
      TargetScope scope,
      Thresholds thresholds,
      LocalDate on,
      Formula formula,
      @Nullable ExpectedDegree expected,
      @Nullable Note note) {
    BigDecimal degree = formula.degree();
    BigDecimal pace = Rating.pace(degree, expected);
    Verdict verdict;
    if (rule.span().startsAfter(on)) {
      verdict = new Verdict(Status.NOT_DUE, Ground.BEFORE_START);
    } else if (degree.compareTo(BigDecimal.ONE) >= 0) {
      verdict = new Verdict(Status.REACHED, Ground.TARGET_REACHED);
    } else if (rule.span().isDueOn(on) && scope != TargetScope.PER_PERIOD) {
      verdict = new Verdict(Status.MISSED, Ground.DUE_DAY_CAME);
    } else if (rule.span().dueAwaits() != null && scope != TargetScope.PER_PERIOD) {
      verdict = new Verdict(Status.NOT_DUE, Ground.MILESTONE_TO_COME);
    } else if (degree.signum() < 0) {
      verdict = new Verdict(Status.MOVED_AWAY, Ground.BEHIND_BASELINE);
    } else {
      verdict = Verdict.byPace(thresholds, pace);
    }
    return Rating.measured(verdict, formula, expected, pace, note);
  }

  private static Rating events(OfValue rule, Thresholds thresholds, Observed.Events events) {
    int all = events.values().size();
    if (all == 0) {
      return bareNoEvent();
    }
    int kept = 0;
    for (BigDecimal value : events.values()) {
      if (Measured.by(rule, value).complies()) {
        kept++;
      }
    }
    return repeated(rule, thresholds, events.on(), Part.of(Counted.EVENTS, kept, all), null);
  }

  /** A part of occasions: never a way along the calendar. */
  static Rating repeated(
      TargetRule rule, Thresholds thresholds, LocalDate on, Part part, @Nullable Note note) {
    BigDecimal degree = part.degree();
    Verdict verdict;
    if (rule.span().startAwaits() != null) {
      verdict = new Verdict(Status.NOT_DUE, Ground.MILESTONE_TO_COME);
    } else if (part.part().compareTo(part.whole()) >= 0) {
      verdict = new Verdict(Status.REACHED, Ground.TARGET_REACHED);
    } else if (rule.span().isDueOn(on)) {
      verdict = new Verdict(Status.MISSED, Ground.DUE_DAY_CAME);
    } else {
      verdict = Verdict.byPace(thresholds, degree);
    }
    return Rating.measured(verdict, part, null, degree, note);
  }

  private static Rating judged(AtLeast rule, Observed.Judged judged) {
    if (rule.span().startsAfter(judged.on())) {
      return Rating.bare(Status.NOT_DUE, Ground.BEFORE_START);
    }
    if (BigDecimal.valueOf(judged.step()).compareTo(rule.target()) >= 0) {
      return Rating.bare(Status.REACHED, Ground.TARGET_REACHED);
    }
    if (rule.span().isDueOn(judged.on())) {
      return Rating.bare(Status.MISSED, Ground.DUE_DAY_CAME);
    }
    return rule.span().dueAwaits() == null
        ? Rating.bare(Status.OFF_TRACK, Ground.STEP_NOT_REACHED)
        : Rating.bare(Status.NOT_DUE, Ground.MILESTONE_TO_COME);
  }

  static Rating notMeasurable(@Nullable Note note) {
    Attainment attainment =
        new Attainment(Status.NOT_MEASURABLE, null, null, null, null, null, note);
    return new Rating(attainment, Ground.NOT_MEASURABLE, null, null);
  }

  private static Rating bareNoEvent() {
    return Rating.bare(Status.NOT_DUE, Ground.NO_EVENT_YET);
  }
}
