package de.zielstand.amendment.web;

import de.zielstand.catalogue.CatalogueDifference.Place;
import de.zielstand.element.Code;
import de.zielstand.page.Problem;
import de.zielstand.page.Refusal;
import java.util.Optional;

/** Where the pages of one municipality's catalogue are. */
record Address(String ags) {
  String concepts() {
    return "/kommunen/" + ags + "/konzept";
  }

  String of(Place place) {
    return concepts() + "/" + place.code().inAddress(place.concept());
  }

  String within(Optional<Code> concept) {
    return concepts() + "/" + Code.segment(concept);
  }

  static Optional<Code> concept(String segment) {
    return segment.equals(Code.NO_CONCEPT) ? Optional.empty() : Optional.of(code(segment));
  }

  static Place place(String concept, String code) {
    return new Place(concept(concept), code(code));
  }

  static Code code(String text) {
    return Code.parse(text).orElseThrow(() -> new Refusal(Problem.Kind.NOT_FOUND));
  }
}
