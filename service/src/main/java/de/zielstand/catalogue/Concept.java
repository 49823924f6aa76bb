package de.zielstand.catalogue;

import de.zielstand.element.Assumption;
import de.zielstand.element.Code;
import de.zielstand.element.Element;
import de.zielstand.element.Otherwise;
import de.zielstand.element.Prose;
import de.zielstand.indicator.Anchors;
import de.zielstand.indicator.Indicator;
import de.zielstand.period.RoughDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One version of an integration concept. No decisions listed means: none is known. */
public record Concept(
    Code code,
    String title,
    @Otherwise("BINDING") Standing standing,
    @Prose Optional<String> summary,
    List<Decision> decisions,
    Optional<RoughDate> publishedOn,
    Optional<RoughDate> inForceFrom,
    Optional<RoughDate> inForceTo,
    Optional<Predecessor> predecessor,
    @Prose Optional<String> note,
    List<Assumption> assumptions,
    List<Milestone> milestones,
    List<FocusPeriod> focusPeriods,
    List<FieldOfAction> fields,
    List<Goal> goals,
    List<Measure> measures,
    List<Indicator> indicators)
    implements Element {
  public Concept {
    decisions = List.copyOf(decisions);
    assumptions = List.copyOf(assumptions);
    milestones = List.copyOf(milestones);
    focusPeriods = List.copyOf(focusPeriods);
    fields = List.copyOf(fields);
    goals = List.copyOf(goals);
    measures = List.copyOf(measures);
    indicators = List.copyOf(indicators);
  }

  public boolean isBinding() {
    return standing == Standing.BINDING;
  }

  /** The milestones that have a date; offsets from the others stay open. */
  public Map<String, LocalDate> milestoneDates() {
    Map<String, LocalDate> dates = new HashMap<>();
    for (Milestone milestone : milestones) {
      milestone.on().ifPresent(on -> dates.put(milestone.code().value(), on));
    }
    return Map.copyOf(dates);
  }

  /** Its own indicators, those of its goals and those of its measures, with what they belong to. */
  public List<HeldIndicator> heldIndicators() {
    List<HeldIndicator> held = new ArrayList<>();
    hold(this, Optional.empty(), Optional.empty(), indicators, held);
    for (Goal goal : goals) {
      var state = goal.lifecycle().map(Lifecycle::state);
      hold(goal, state, goal.begin(), goal.indicators(), held);
    }
    for (Measure measure : measures) {
      var state = Optional.of(measure.lifecycle().state());
      hold(measure, state, measure.begin(), measure.indicators(), held);
    }
    return List.copyOf(held);
  }

  private void hold(
      Element holder,
      Optional<Lifecycle.State> state,
      Optional<RoughDate> begin,
      List<Indicator> indicatorsOfIt,
      List<HeldIndicator> held) {
    Anchors anchors = new Anchors(milestoneDates(), begin.or(() -> inForceFrom));
    for (Indicator indicator : indicatorsOfIt) {
      held.add(new HeldIndicator(Optional.of(code), holder, state, indicator, anchors));
    }
  }

  public List<Measure> measuresIn(Code field) {
    return measures.stream().filter(measure -> measure.fields().contains(field)).toList();
  }

  public List<Measure> measuresFor(Code goal) {
    return measures.stream().filter(measure -> measure.goals().contains(goal)).toList();
  }
}
