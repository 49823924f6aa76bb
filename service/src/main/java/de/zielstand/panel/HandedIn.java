package de.zielstand.panel;

import de.zielstand.element.Owner;
import de.zielstand.review.Duty;
import de.zielstand.review.DutyState;
import java.util.List;
import java.util.function.Predicate;

/** How much of what was owed is there; what may still be handed in on time is not owed yet. */
record HandedIn(int there, int owed) {

  /** Of the periods of the year looked at that are over by then. */
  static HandedIn of(PanelFacts facts, Predicate<Owner> whose) {
    List<Duty> owed = owed(facts).stream().filter(one -> whose.test(one.key().owner())).toList();
    return new HandedIn(
        (int) owed.stream().filter(one -> one.state().isHandedIn()).count(), owed.size());
  }

  static List<Duty> owed(PanelFacts facts) {
    return facts.duties().stream()
        .filter(one -> one.key().period().reportingYear() == facts.view().year())
        .filter(one -> !one.key().period().lastDay().isAfter(facts.evaluation().on()))
        .filter(one -> one.state() != DutyState.RUNNING && one.state() != DutyState.DUE)
        .toList();
  }
}
