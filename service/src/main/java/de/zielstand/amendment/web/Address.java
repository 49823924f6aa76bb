package de.zielstand.amendment.web;

import de.zielstand.catalogue.CatalogueDifference.Place;
import de.zielstand.element.Code;
import de.zielstand.page.Problem;
import de.zielstand.page.Refusal;
import java.util.Optional;

/** Where the pages of one municipality's catalogue are. */
record Address(String ags) {
  /** Stands in addresses for the concept of what is beside the concepts. */
  static final String COMMON = "gemeinsam";

  String concepts() {
    return "/kommunen/" + ags + "/konzept";
  }

  String of(Place place) {
    return within(place.concept()) + "/" + place.code();
  }

  String within(Optional<Code> concept) {
    return concepts() + "/" + concept.map(Code::value).orElse(COMMON);
  }

  static Optional<Code> concept(String segment) {
    return segment.equals(COMMON) ? Optional.empty() : Optional.of(code(segment));
  }

  static Place place(String concept, String code) {
    return new Place(concept(concept), code(code));
  }

  static Code code(String text) {
    return Code.parse(text).orElseThrow(() -> new Refusal(Problem.Kind.NOT_FOUND));
  }
}
