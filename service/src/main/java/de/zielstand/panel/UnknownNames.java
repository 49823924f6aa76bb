package de.zielstand.panel;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.catalogue.Measure;
import de.zielstand.catalogue.Selection;
import de.zielstand.element.Code;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Names in a dashboard or an address that the catalogue does not know. */
final class UnknownNames {
  private UnknownNames() {}

  /** A sentence about the first. */
  static Optional<String> sentence(Question question) {
    Catalogue catalogue = question.catalogue();
    Choice choice = question.choice();
    Filter filter = question.facts().view().filter();
    return Stream.of(
            unknown(
                question,
                "field",
                all(choice.fields(), filter.field()),
                named((concept, code) -> hasField(catalogue, concept, code))),
            unknown(
                question,
                "measure",
                all(choice.measures(), filter.measure()),
                named((concept, code) -> hasMeasure(catalogue, concept, code))),
            unknown(
                question,
                "indicator",
                all(choice.indicators(), filter.indicator()),
                named((concept, code) -> hasIndicator(catalogue, concept, code))),
            unknown(
                question, "body", choice.bodies(), named((_, code) -> hasBody(catalogue, code))),
            unknown(
                question,
                "responsible",
                filter.responsible().stream().toList(),
                name -> hasResponsible(catalogue, name)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static List<String> all(List<String> chosen, Optional<String> filtered) {
    return Stream.concat(chosen.stream(), filtered.stream()).toList();
  }

  private static Optional<String> unknown(
      Question question, String what, Collection<String> names, Predicate<String> isKnown) {
    return names.stream()
        .filter(isKnown.negate())
        .findFirst()
        .map(name -> question.text("trouble." + what, name));
  }

  private static Predicate<String> named(BiPredicate<Named, Code> isKnown) {
    return name -> Named.parse(name).filter(named -> isKnown.test(named, named.code())).isPresent();
  }

  private static boolean hasField(Catalogue catalogue, Named named, Code code) {
    return catalogue.concepts().stream()
        .filter(concept -> named.fits(Optional.of(concept.code()), code))
        .flatMap(concept -> concept.fields().stream())
        .anyMatch(field -> field.code().equals(code));
  }

  private static boolean hasMeasure(Catalogue catalogue, Named named, Code code) {
    return catalogue.concepts().stream()
        .filter(concept -> named.fits(Optional.of(concept.code()), code))
        .flatMap(concept -> concept.measures().stream())
        .map(Measure::code)
        .anyMatch(code::equals);
  }

  private static boolean hasIndicator(Catalogue catalogue, Named named, Code code) {
    return catalogue.indicators().stream()
        .filter(held -> named.fits(held.concept(), code))
        .map(HeldIndicator::indicator)
        .anyMatch(indicator -> indicator.code().equals(code));
  }

  private static boolean hasBody(Catalogue catalogue, Code code) {
    return catalogue.bodies().stream().anyMatch(body -> body.code().equals(code))
        || catalogue.reportDuties().stream().anyMatch(duty -> duty.code().equals(code));
  }

  private static boolean hasResponsible(Catalogue catalogue, String name) {
    return catalogue.concepts().stream()
        .anyMatch(concept -> Selection.responsibles(concept).contains(name));
  }
}
