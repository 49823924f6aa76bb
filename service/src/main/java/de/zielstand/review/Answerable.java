package de.zielstand.review;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Concept;
import de.zielstand.catalogue.FieldOfAction;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.catalogue.Measure;
import de.zielstand.element.Element;
import de.zielstand.element.Owner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything in a catalogue that somebody can answer for, where it stands: all measures, since a
 * year's round asks those without indicators too, and whatever else has indicators.
 *
 * @param concept empty for what is beside the concepts
 * @param field empty for what is in none
 */
public record Answerable(
    Optional<Concept> concept, Optional<FieldOfAction> field, Map<Owner, Element> owners) {

  public static List<Answerable> all(Catalogue catalogue) {
    List<Answerable> all = new ArrayList<>();
    for (Concept concept : catalogue.concepts()) {
      for (FieldOfAction field : concept.fields()) {
        List<Measure> first =
            concept.measures().stream()
                .filter(one -> one.fields().stream().findFirst().equals(Optional.of(field.code())))
                .toList();
        add(all, Optional.of(concept), Optional.of(field), measures(concept, first));
      }
      Map<Owner, Element> others =
          measures(
              concept, concept.measures().stream().filter(one -> one.fields().isEmpty()).toList());
      holders(concept.heldIndicators(), others);
      add(all, Optional.of(concept), Optional.empty(), others);
    }
    Map<Owner, Element> beside = new LinkedHashMap<>();
    holders(
        catalogue.indicators().stream().filter(held -> held.concept().isEmpty()).toList(), beside);
    add(all, Optional.empty(), Optional.empty(), beside);
    return all;
  }

  private static Map<Owner, Element> measures(Concept concept, List<Measure> measures) {
    Map<Owner, Element> owners = new LinkedHashMap<>();
    measures.forEach(one -> owners.put(Owner.of(Optional.of(concept.code()), one), one));
    return owners;
  }

  /** Those that are no measures. */
  private static void holders(List<HeldIndicator> indicators, Map<Owner, Element> into) {
    indicators.stream()
        .filter(held -> !(held.holder() instanceof Measure))
        .forEach(held -> into.put(held.owner(), held.holder()));
  }

  private static void add(
      List<Answerable> all,
      Optional<Concept> concept,
      Optional<FieldOfAction> field,
      Map<Owner, Element> owners) {
    if (!owners.isEmpty()) {
      all.add(new Answerable(concept, field, owners));
    }
  }
}
