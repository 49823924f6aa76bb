package de.zielstand.catalogue;

import de.zielstand.element.Code;
import de.zielstand.element.Element;
import de.zielstand.element.Owner;
import de.zielstand.indicator.Anchors;
import de.zielstand.indicator.Breakdown;
import de.zielstand.indicator.Indicator;
import java.util.List;
import java.util.Optional;

/**
 * An indicator and what it belongs to: a concept, one of its goals or measures, a body, a duty to
 * report.
 *
 * @param concept empty for those of bodies and duties, which stand beside the concepts
 * @param state how far a measure or goal is; others have no such state
 * @param anchors the dates those of its targets hang on
 */
public record HeldIndicator(
    Optional<Code> concept,
    Element holder,
    Optional<Lifecycle.State> state,
    Indicator indicator,
    Anchors anchors) {

  static HeldIndicator beside(Element holder, Indicator indicator, Anchors anchors) {
    return new HeldIndicator(Optional.empty(), holder, Optional.empty(), indicator, anchors);
  }

  /** With the Gemeinden that report it, where the catalogue knows them better than itself. */
  HeldIndicator reportedIn(List<GemeindeAdjustment> gemeinden) {
    boolean all = indicator.breakdowns().stream().anyMatch(Breakdown::isOfAllGemeinden);
    return all
        ? new HeldIndicator(
            concept,
            holder,
            state,
            indicator.reportedIn(
                gemeinden.stream()
                    .filter(one -> one.takesPart(concept, holder.code()))
                    .map(GemeindeAdjustment::name)
                    .toList()),
            anchors)
        : this;
  }

  public Owner owner() {
    return Owner.of(concept, holder);
  }

  /** Codes are unique within their concept, so both together name it. */
  public String address() {
    return indicator.code().within(concept);
  }
}
