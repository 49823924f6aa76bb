package de.zielstand.panel;

import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.element.Code;
import de.zielstand.element.Owner;
import de.zielstand.evaluation.FigureState;
import de.zielstand.evaluation.Holder;
import de.zielstand.review.SheetAddress;
import de.zielstand.review.SubmissionKey;
import java.util.Optional;

/** Where the pages are to which panels lead. */
record Places(String ags, FigureState state) {
  private String home() {
    return "/kommunen/" + ags;
  }

  String standing() {
    return home() + "/stand" + state("?");
  }

  String field(Code field) {
    return home() + "/stand?feld=" + field + state("&");
  }

  String standing(Holder holder) {
    return standing(holder.owner());
  }

  String standing(Owner owner) {
    return home() + "/stand/" + owner.code().inAddress(owner.concept()) + state("?");
  }

  String values(HeldIndicator held) {
    return home() + "/werte/" + held.indicator().code().inAddress(held.concept()) + state("?");
  }

  String element(Optional<Code> concept, Code code) {
    return home() + "/konzept/" + code.inAddress(concept);
  }

  String concept() {
    return home() + "/konzept";
  }

  String contextSeries(Code figure) {
    return home() + "/rahmendaten/reihe/" + figure;
  }

  String contextFigures() {
    return concept() + "/rahmendaten";
  }

  String body(Code body) {
    return home() + "/gremien/" + body;
  }

  String duty(Code duty) {
    return home() + "/berichtspflichten/" + duty;
  }

  String review(Code concept, Code measure, int at) {
    return home() + "/ueberpruefungen/" + concept + "/" + measure + "/" + at;
  }

  String sheet(SubmissionKey key) {
    return SheetAddress.of(ags, key);
  }

  String sheets() {
    return SheetAddress.list(ags);
  }

  String timetable() {
    return home() + "/termine";
  }

  private String state(String sign) {
    return switch (state) {
      case APPROVED -> "";
      case ENTERED -> sign + "state=" + state.code();
    };
  }
}
