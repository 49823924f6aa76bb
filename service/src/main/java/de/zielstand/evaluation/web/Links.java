package de.zielstand.evaluation.web;

import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.element.Code;
import de.zielstand.element.Element;
import de.zielstand.evaluation.FigureState;
import de.zielstand.evaluation.Holder;
import java.util.Optional;

/** Where the pages of this feature are, and those of others they lead to. */
record Links(String ags, FigureState state) {
  /** Stands in an address where the element belongs to no concept; no code is in small letters. */
  static final String COMMON = "gemeinsam";

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
        + element(holder.concept().map(Element::code), holder.element().code())
        + query();
  }

  /** Of what an indicator belongs to. */
  String of(HeldIndicator held) {
    return standing() + "/" + element(held.concept(), held.holder().code()) + query();
  }

  String values(HeldIndicator held) {
    return "/kommunen/"
        + ags
        + "/werte/"
        + element(held.concept(), held.indicator().code())
        + query();
  }

  String catalogue(Optional<Code> concept, Code code) {
    return "/kommunen/" + ags + "/konzept/" + element(concept, code);
  }

  /** Where figures are entered. */
  String sheets() {
    return "/kommunen/" + ags + "/meldungen";
  }

  private static String element(Optional<Code> concept, Code code) {
    return concept.map(Code::value).orElse(COMMON) + "/" + code;
  }

  private String query() {
    return switch (state) {
      case APPROVED -> "";
      case ENTERED -> "?state=entered";
    };
  }
}
