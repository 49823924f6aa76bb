package de.zielstand.catalogue.web;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Concept;
import de.zielstand.catalogue.FieldOfAction;
import de.zielstand.catalogue.GemeindeAdjustment;
import de.zielstand.catalogue.Goal;
import de.zielstand.catalogue.Located;
import de.zielstand.catalogue.Measure;
import de.zielstand.catalogue.Review;
import de.zielstand.catalogue.ReviewClosings.Closing;
import de.zielstand.element.Assumption;
import de.zielstand.element.Code;
import de.zielstand.element.Element;
import de.zielstand.network.Body;
import de.zielstand.page.web.Frame;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An element on its page, with what the page says of its surroundings. */
record Shown(
    Frame frame,
    Links links,
    Catalogue catalogue,
    Located located,
    boolean mayEdit,
    List<Closing> closings) {
  /** A municipality or Gemeinde in which a measure holds in another way. */
  record Departure(String gemeinde, GemeindeAdjustment.Adjustment adjustment) {}

  Optional<Concept> concept() {
    return located.concept();
  }

  String address(Element element) {
    return links.of(located.concept(), element);
  }

  List<FieldOfAction> fields(List<Code> codes) {
    return named(codes, located.concept().map(Concept::fields).orElse(List.of()));
  }

  List<Goal> goals(List<Code> codes) {
    return named(codes, located.concept().map(Concept::goals).orElse(List.of()));
  }

  List<Measure> measures(List<Code> codes) {
    return named(codes, located.concept().map(Concept::measures).orElse(List.of()));
  }

  Optional<Body> body(Code code) {
    return catalogue.bodies().stream().filter(body -> body.code().equals(code)).findFirst();
  }

  List<Departure> departures(Measure measure) {
    return catalogue.gemeinden().stream()
        .flatMap(gemeinde ->
            gemeinde.adjustments().stream()
                .filter(one -> one.measure().equals(measure.code()) && isHere(one))
                .map(one -> new Departure(gemeinde.name(), one)))
        .toList();
  }

  private boolean isHere(GemeindeAdjustment.Adjustment adjustment) {
    return located.concept().map(Concept::code).equals(Optional.of(adjustment.concept()));
  }

  /** What was entered about a review of the measure shown. */
  Optional<Closing> closing(Review review) {
    return closings.stream()
        .filter(one -> Optional.of(one.concept()).equals(located.concept().map(Concept::code)))
        .filter(one -> one.measure().equals(located.element().code()))
        .filter(one -> one.planned().equals(review.planned()))
        .findFirst();
  }

  /** Whether we, not the source, decided about that key. */
  static boolean assumed(List<Assumption> assumptions, String key) {
    return assumptions.stream().anyMatch(one -> !one.about().isEmpty() && one.concerns(key));
  }

  /** Any element of the concept or beside it by its code. */
  Optional<Located> anyOf(Code code) {
    return Stream.of(located.concept().map(Concept::code), Optional.<Code>empty())
        .flatMap(within -> Located.of(catalogue, within, code).stream())
        .findFirst();
  }

  private static <T extends Element> List<T> named(List<Code> codes, List<T> among) {
    Map<Code, T> byCode =
        among.stream().collect(Collectors.toMap(Element::code, Function.identity()));
    return codes.stream().flatMap(code -> Optional.ofNullable(byCode.get(code)).stream()).toList();
  }
}
