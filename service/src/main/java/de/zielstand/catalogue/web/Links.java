package de.zielstand.catalogue.web;

import de.zielstand.catalogue.Concept;
import de.zielstand.catalogue.Located;
import de.zielstand.element.Code;
import de.zielstand.element.Element;
import de.zielstand.indicator.Indicator;
import de.zielstand.network.Body;
import de.zielstand.network.ReportDuty;
import de.zielstand.page.Crumb;
import de.zielstand.page.web.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the pages of a municipality's catalogue are. */
record Links(String ags) {
  String outline() {
    return "/kommunen/" + ags + "/konzept";
  }

  String outline(Concept concept) {
    return outline() + "?konzept=" + concept.code();
  }

  String bodies() {
    return outline() + "/gremien";
  }

  String contextFigures() {
    return outline() + "/rahmendaten";
  }

  /** Where context figures are kept over the years, by another feature. */
  String surroundings() {
    return "/kommunen/" + ags + "/rahmendaten";
  }

  String gaps() {
    return outline() + "/luecken";
  }

  String of(Located located) {
    return of(located.concept(), located.element());
  }

  String of(Optional<Concept> concept, Element element) {
    return of(concept, element.code());
  }

  String of(Optional<Concept> concept, Code code) {
    return outline() + "/" + code.inAddress(concept.map(Concept::code));
  }

  /** Where the figures of a measure or indicator are told, by another feature. */
  String standing(Located located) {
    String page = located.element() instanceof Indicator ? "/werte/" : "/stand/";
    return "/kommunen/"
        + ags
        + page
        + located.element().code().inAddress(located.concept().map(Concept::code));
  }

  /** Where the meetings and resolutions of a body are entered, by another feature. */
  String happenings(Body body) {
    return "/kommunen/" + ags + "/gremien/" + body.code();
  }

  String happenings(ReportDuty duty) {
    return "/kommunen/" + ags + "/berichtspflichten/" + duty.code();
  }

  /**
   * Where a planned review of a measure is closed, by another feature.
   *
   * @param at counts from 1
   */
  String review(Located measure, int at) {
    return "/kommunen/"
        + ags
        + "/ueberpruefungen/"
        + Code.segment(measure.concept().map(Concept::code))
        + "/"
        + measure.element().code()
        + "/"
        + at;
  }

  /** Where the target of an indicator can be tried. */
  String trial(Located located) {
    return "/zielrechner?ags="
        + ags
        + "&indicator="
        + located.concept().map(concept -> concept.code() + "/").orElse("")
        + located.element().code();
  }

  /** The way to an element: municipality, concept or bodies, then what holds it. */
  List<Crumb> crumbs(Frame frame, Located located) {
    List<Crumb> crumbs = new ArrayList<>(start(frame));
    located
        .concept()
        .ifPresentOrElse(
            concept -> crumbs.add(new Crumb(frame.text("catalogue.title"), outline(concept))),
            () -> crumbs.add(new Crumb(frame.text("catalogue.bodies.title"), bodies())));
    located.around().reversed().stream()
        .filter(element -> !(element instanceof Concept))
        .map(element -> new Crumb(element.title(), of(located.concept(), element)))
        .forEach(crumbs::add);
    crumbs.add(new Crumb(located.element().title(), ""));
    return crumbs;
  }

  List<Crumb> below(Frame frame, String title) {
    List<Crumb> crumbs = new ArrayList<>(start(frame));
    crumbs.add(new Crumb(frame.text("catalogue.title"), outline()));
    crumbs.add(new Crumb(title, ""));
    return crumbs;
  }

  private static List<Crumb> start(Frame frame) {
    return frame.viewer().stream()
        .map(viewer -> new Crumb(viewer.place().name(), viewer.place().home()))
        .toList();
  }
}
