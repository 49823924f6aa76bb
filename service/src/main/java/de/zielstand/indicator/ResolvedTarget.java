package de.zielstand.indicator;

import de.zielstand.figure.FieldProblem;
import de.zielstand.figure.FieldProblem.Code;
import java.time.LocalDate;
import java.util.Optional;

/** What a target of a catalogue is to the calculation, once its dates and figures are known. */
public sealed interface ResolvedTarget {
  /** Which of the indicator's targets was in force, counted from 1; 0 where there is none. */
  int version();

  /**
   * A rule to judge by.
   *
   * @param countsFrom of a sum: the first day whose figures belong to it. A begin said roughly, "in
   *     2017", is expected by its end, but what was counted in the meantime counts.
   */
  record Ready(int version, TargetRule rule, Optional<LocalDate> countsFrom, Thresholds thresholds)
      implements ResolvedTarget {}

  /** It cannot be judged, because this field of it is missing or contradicts another. */
  record Unclear(int version, String field, Code reason) implements ResolvedTarget {}

  /**
   * Of the target in force on a day, the end of the period to be judged.
   *
   * @param house the municipality's thresholds, or where it has settled none the state's
   */
  static ResolvedTarget of(Indicator indicator, LocalDate on, Anchors anchors, Thresholds house) {
    int version = TargetVersions.inForce(indicator.targets(), on, anchors);
    if (version == 0) {
      return new Ready(0, new TargetRule.None(), Optional.empty(), house);
    }
    Target agreed = indicator.targets().get(version - 1);
    try {
      AgreedDates dates = new AgreedDates(agreed, anchors);
      TargetRule rule = new AgreedFigures(indicator, agreed).fields(dates).rule(dates.span());
      return new Ready(version, rule, dates.countsFrom(), agreed.thresholds().orElse(house));
    } catch (FieldProblem problem) {
      return new Unclear(version, problem.field(), problem.code());
    }
  }
}
