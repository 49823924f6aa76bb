package de.zielstand.evaluation.web;

import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.element.Code;
import de.zielstand.element.Element;
import de.zielstand.evaluation.FigureState;
import de.zielstand.evaluation.Holder;
import java.util.Optional;

/** Where the pages of this feature are, and those of others they lead to. */
record Links(String ags, FigureState state) {
  String standing() {
    return "/kommunen/" + ags + "/stand";
  }

  /** The whole of the municipality, in the state that is looked at. */
  String overview() {
    return standing() + query();
  }

  String of(Holder holder) {
    return standing()
        + "/"
        + holder.element().code().inAddress(holder.concept().map(Element::code))
        + query();
  }

  /** Of what an indicator belongs to. */
  String of(HeldIndicator held) {
    return standing() + "/" + held.holder().code().inAddress(held.concept()) + query();
  }

  String values(HeldIndicator held) {
    return "/kommunen/"
        + ags
        + "/werte/"
        + held.indicator().code().inAddress(held.concept())
        + query();
  }

  String catalogue(Optional<Code> concept, Code code) {
    return "/kommunen/" + ags + "/konzept/" + code.inAddress(concept);
  }

  /** Where figures are entered. */
  String sheets() {
    return "/kommunen/" + ags + "/meldungen";
  }

  private String query() {
    return switch (state) {
      case APPROVED -> "";
      case ENTERED -> "?state=entered";
    };
  }
}
