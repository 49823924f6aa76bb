package de.zielstand.catalogue;

import de.zielstand.element.Code;
import de.zielstand.element.Element;
import de.zielstand.element.Owner;
import de.zielstand.indicator.Anchors;
import de.zielstand.indicator.Indicator;
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

  public Owner owner() {
    return Owner.of(concept, holder);
  }

  /** Codes are unique within their concept, so both together name it. */
  public String address() {
    return indicator.code().within(concept);
  }
}
