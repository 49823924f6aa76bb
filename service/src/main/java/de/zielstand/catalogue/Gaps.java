package de.zielstand.catalogue;

import de.zielstand.element.Element;
import de.zielstand.indicator.Indicator;
import de.zielstand.indicator.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a concept lacks to be measurable. Deferred and dropped parts lack nothing, since nobody
 * works on them.
 *
 * @param measurableGoals goals with an indicator that has a target, at themselves or at a measure
 *     that serves them
 * @param goals all goals that are still wanted
 */
public record Gaps(
    List<Measure> withoutResponsible,
    List<Indicator> withoutTarget,
    List<Indicator> withoutBaseline,
    List<Goal> withoutMeasures,
    List<Measure> withoutIndicators,
    List<Element> withoutResubmission,
    int measurableGoals,
    int goals) {
  public Gaps {
    withoutResponsible = List.copyOf(withoutResponsible);
    withoutTarget = List.copyOf(withoutTarget);
    withoutBaseline = List.copyOf(withoutBaseline);
    withoutMeasures = List.copyOf(withoutMeasures);
    withoutIndicators = List.copyOf(withoutIndicators);
    withoutResubmission = List.copyOf(withoutResubmission);
  }

  public static Gaps of(Concept concept) {
    var measures = concept.measures().stream().filter(one -> wanted(one.lifecycle())).toList();
    var goals = concept.goals().stream().filter(Gaps::wanted).toList();
    var indicators = new ArrayList<>(concept.indicators());
    goals.forEach(goal -> indicators.addAll(goal.indicators()));
    measures.forEach(measure -> indicators.addAll(measure.indicators()));
    return new Gaps(
        measures.stream().filter(measure -> measure.responsibles().isEmpty()).toList(),
        indicators.stream().filter(indicator -> !indicator.hasTarget()).toList(),
        indicators.stream().filter(Gaps::lacksBaseline).toList(),
        goals.stream().filter(goal -> concept.measuresFor(goal.code()).isEmpty()).toList(),
        measures.stream().filter(measure -> measure.indicators().isEmpty()).toList(),
        withoutResubmission(concept),
        (int) goals.stream().filter(goal -> isMeasurable(goal, concept)).count(),
        goals.size());
  }

  private static List<Element> withoutResubmission(Concept concept) {
    return Stream.<Element>concat(
            concept.goals().stream()
                .filter(one -> one.lifecycle().filter(Gaps::isOpen).isPresent()),
            concept.measures().stream().filter(one -> isOpen(one.lifecycle())))
        .toList();
  }

  private static boolean isOpen(Lifecycle lifecycle) {
    return lifecycle.isDeferred() && lifecycle.resubmission().isEmpty();
  }

  private static boolean wanted(Goal goal) {
    return goal.lifecycle().map(Gaps::wanted).orElse(true);
  }

  private static boolean wanted(Lifecycle lifecycle) {
    return switch (lifecycle.state()) {
      case PLANNED, RUNNING, FINISHED, REGULAR_SERVICE -> true;
      case DEFERRED, DROPPED -> false;
    };
  }

  /** Only an improvement is measured against where it began. */
  private static boolean lacksBaseline(Indicator indicator) {
    return indicator.currentTarget().filter(Gaps::lacksBaseline).isPresent();
  }

  private static boolean lacksBaseline(Target target) {
    return switch (target.form()) {
      case IMPROVE -> target.baseline().isEmpty();
      case AT_LEAST, AT_MOST, WITHIN, EXACTLY, ALL_OF, DONE_BY, RECURRING, NONE -> false;
    };
  }

  private static boolean isMeasurable(Goal goal, Concept concept) {
    return Stream.concat(
            goal.indicators().stream(),
            concept.measuresFor(goal.code()).stream()
                .flatMap(measure -> measure.indicators().stream()))
        .anyMatch(Indicator::hasTarget);
  }
}
