package de.zielstand.chronicle.web;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Concept;
import de.zielstand.element.Code;
import de.zielstand.element.Element;
import de.zielstand.element.Owner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The measures and goals that a resolution can be about. */
record Concerns(List<Choice> choices) {
  /** As a form names it, and as people do. */
  record Choice(Owner owner, String title) {
    String value() {
      return Concerns.value(owner);
    }
  }

  static Concerns of(Catalogue catalogue) {
    List<Choice> choices = new ArrayList<>();
    for (Concept concept : catalogue.concepts()) {
      Stream.<Element>concat(concept.measures().stream(), concept.goals().stream())
          .map(one -> new Choice(Owner.of(Optional.of(concept.code()), one), one.title()))
          .forEach(choices::add);
    }
    return new Concerns(choices);
  }

  static String value(Owner owner) {
    return owner.type() + "/" + owner.code().within(owner.concept());
  }

  /** Its code where it left the catalogue. */
  String title(Owner owner) {
    return choices.stream()
        .filter(choice -> choice.owner().equals(owner))
        .findFirst()
        .map(Choice::title)
        .orElse(owner.code().value());
  }

  Optional<Owner> owner(String value) {
    return choices.stream()
        .filter(choice -> choice.value().equals(value))
        .findFirst()
        .map(Choice::owner);
  }

  List<String> values() {
    return choices.stream().map(Choice::value).toList();
  }

  List<String> titles() {
    return choices.stream().map(Choice::title).toList();
  }

  /** Where it is described. */
  static String address(String ags, Owner owner) {
    return "/kommunen/" + ags + "/konzept/" + Code.segment(owner.concept()) + "/" + owner.code();
  }
}
