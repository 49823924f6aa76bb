package de.zielstand.evaluation;

import de.zielstand.catalogue.Concept;
import de.zielstand.catalogue.Measure;
import de.zielstand.element.Element;
import de.zielstand.element.Owner;
import java.util.List;
import java.util.Optional;

/**
 * A measure, or what else has indicators, with what they come to.
 *
 * @param concept empty for what stands beside the concepts
 * @param counted whether its targets are counted, each once per municipality
 */
public record Holder(
    Optional<Concept> concept,
    Element element,
    boolean counted,
    List<IndicatorEvaluation> indicators) {
  public Holder {
    indicators = List.copyOf(indicators);
  }

  public Optional<Measure> measure() {
    return element instanceof Measure measure ? Optional.of(measure) : Optional.empty();
  }

  public Owner owner() {
    return Owner.of(concept.map(Concept::code), element);
  }
}
