package de.zielstand.attainment;

import de.zielstand.attainment.Formula.Counted;
import de.zielstand.attainment.Formula.Done;
import de.zielstand.attainment.Formula.NotDone;
import de.zielstand.attainment.Formula.Part;
import de.zielstand.indicator.Span;
import de.zielstand.indicator.TargetRule.DoneBy;
import de.zielstand.indicator.Thresholds;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Done by a day. No entry is information here: not done. */
final class DoneRating {
  private DoneRating() {}

  static Rating of(DoneBy rule, Thresholds thresholds, Observed observed) {
    return switch (observed) {
      case Observed.Nothing nothing ->
          rate(rule.span(), thresholds, new Observed.Milestone(nothing.on(), null, 0, 0));
      case Observed.Milestone milestone -> rate(rule.span(), thresholds, milestone);
      case Observed.Value _,
          Observed.Ratio _,
          Observed.Events _,
          Observed.Windows _,
          Observed.Judged _ ->
          throw Rating.misfit();
    };
  }

  private static Rating rate(Span span, Thresholds thresholds, Observed.Milestone milestone) {
    LocalDate doneOn = milestone.doneOn();
    if (doneOn != null && milestone.isDone()) {
      return withoutPath(
          new Verdict(Status.REACHED, Ground.DONE),
          new Done(doneOn),
          span.wasDueBefore(doneOn) ? Note.LATE : null);
    }
    int done = milestone.stepsDone();
    int total = milestone.stepsTotal();
    Formula formula = total > 0 ? Part.of(Counted.STEPS, done, total) : new NotDone(doneOn);
    if (total > 0 && done == total && doneOn == null) {
      return withoutPath(
          new Verdict(Status.REACHED, Ground.ALL_STEPS_DONE), formula, Note.DATE_MISSING);
    }
    if (span.wasDueBefore(milestone.on())) {
      return withoutPath(new Verdict(Status.MISSED, Ground.DUE_DAY_CAME), formula, null);
    }
    boolean underWay = done > 0 && done < total;
    ExpectedDegree expected = underWay ? ExpectedDegree.straight(span, milestone.on()) : null;
    if (expected == null) {
      Ground ground = span.awaitsAMilestone() ? Ground.MILESTONE_TO_COME : Ground.NO_WAY_KNOWN;
      return withoutPath(new Verdict(Status.NOT_DUE, ground), formula, null);
    }
    var pace = Rating.pace(formula.degree(), expected);
    return Rating.measured(Verdict.byPace(thresholds, pace), formula, expected, pace, null);
  }

  private static Rating withoutPath(Verdict verdict, Formula formula, @Nullable Note note) {
    return Rating.measured(verdict, formula, null, null, note);
  }
}
