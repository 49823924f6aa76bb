package de.zielstand.attainment;

import de.zielstand.figure.FieldProblem;
import de.zielstand.indicator.TargetRule;
import de.zielstand.indicator.Thresholds;
import de.zielstand.observation.Aggregation.Aggregated;
import de.zielstand.observation.Quality;
import de.zielstand.period.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to "Warum?": the steps of a rating in the order in which they were taken. */
public record Explanation(List<Step> steps) {

  /** Typed, so that each language words it from the numbers themselves. */
  public sealed interface Step {

    /** Which of the targets agreed one after the other. */
    record InForce(int version, int versions) implements Step {}

    /** The period whose figure is judged, and the day it is judged on. */
    record LookedAt(@Nullable Period period, LocalDate on) implements Step {}

    /** The target cannot be judged by: this field of it is missing or contradicts another. */
    record Lacking(String field, FieldProblem.Code reason) implements Step {}

    record Demanded(TargetRule rule) implements Step {}

    record AddedUp(Aggregated aggregated) implements Step {}

    record Known(Quality quality) implements Step {}

    record Calculated(Formula formula, BigDecimal degree) implements Step {}

    record Changed(BigDecimal change, @Nullable BigDecimal changePercent) implements Step {}

    record Expected(ExpectedDegree expected, BigDecimal degree) implements Step {}

    record Paced(BigDecimal degree, BigDecimal expected, BigDecimal pace) implements Step {}

    /** Only where the thresholds decided. */
    record Compared(BigDecimal pace, Thresholds thresholds) implements Step {}

    record Remarked(Note note) implements Step {}

    record Judged(Status status, Ground ground) implements Step {}
  }

  public Explanation {
    steps = List.copyOf(steps);
  }

  /**
   * Explains a rating of this rule by these thresholds.
   *
   * @param aggregated how the periods became the value, null where one period is the value
   * @param quality null where none is given
   */
  public static Explanation of(
      Rating rating,
      TargetRule rule,
      Thresholds thresholds,
      @Nullable Aggregated aggregated,
      @Nullable Quality quality) {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step.Demanded(rule));
    if (rating.attainment().status() != Status.SUPPRESSED) {
      if (aggregated != null) {
        steps.add(new Step.AddedUp(aggregated));
      }
      if (quality != null) {
        steps.add(new Step.Known(quality));
      }
      calculated(rating, thresholds, steps);
    }
    steps.add(new Step.Judged(rating.attainment().status(), rating.ground()));
    return new Explanation(steps);
  }

  /** The same after steps that were taken before. */
  public Explanation after(List<Step> first) {
    List<Step> all = new ArrayList<>(first);
    all.addAll(steps);
    return new Explanation(all);
  }

  private static void calculated(Rating rating, Thresholds thresholds, List<Step> steps) {
    Attainment attainment = rating.attainment();
    BigDecimal degree = attainment.degree();
    BigDecimal pace = attainment.pace();
    if (rating.formula() != null && degree != null) {
      steps.add(new Step.Calculated(rating.formula(), degree));
      if (rating.expected() != null && attainment.expected() != null) {
        steps.add(new Step.Expected(rating.expected(), attainment.expected()));
        if (pace != null) {
          steps.add(new Step.Paced(degree, attainment.expected(), pace));
        }
      }
    }
    if (attainment.change() != null) {
      steps.add(new Step.Changed(attainment.change(), attainment.changePercent()));
    }
    if (attainment.note() != null) {
      steps.add(new Step.Remarked(attainment.note()));
    }
    if (rating.ground() == Ground.PACE && pace != null) {
      steps.add(new Step.Compared(pace, thresholds));
    }
  }
}
