package de.zielstand.evaluation;

import de.zielstand.catalogue.Concept;
import de.zielstand.catalogue.Goal;
import de.zielstand.catalogue.Measure;
import de.zielstand.element.Code;
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

  /** Those it belongs to; what stands above or beside the fields has none. */
  public List<Code> fields() {
    return switch (element) {
      case Measure measure -> measure.fields();
      case Goal goal -> goal.field().stream().toList();
      default -> List.of();
    };
  }

  public Owner owner() {
    return Owner.of(concept.map(Concept::code), element);
  }
}
