package de.zielstand.samples;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.element.Code;
import de.zielstand.element.Owner;
import de.zielstand.observation.FigureKey;
import de.zielstand.period.Period;
import java.util.Optional;

/** An indicator as a story writes it: {@code concept/code[part]}, the first and last if any. */
record Address(Optional<Code> concept, Code indicator, String part) {
  static Address of(String text) {
    int bracket = text.indexOf('[');
    String name = bracket < 0 ? text : text.substring(0, bracket);
    String part = bracket < 0 ? "" : text.substring(bracket + 1, text.length() - 1);
    int slash = name.indexOf('/');
    return new Address(
        slash < 0 ? Optional.empty() : Code.parse(name.substring(0, slash)),
        new Code(name.substring(slash + 1)),
        part);
  }

  /** {@code concept/type/code}, or {@code type/code} beside the concepts. */
  static Owner owner(String text) {
    int last = text.lastIndexOf('/');
    String before = text.substring(0, last);
    int first = before.indexOf('/');
    return new Owner(
        first < 0 ? Optional.empty() : Code.parse(before.substring(0, first)),
        before.substring(first + 1),
        new Code(text.substring(last + 1)));
  }

  FigureKey at(Period period) {
    return new FigureKey(concept, indicator, period, part);
  }

  HeldIndicator in(Catalogue catalogue) {
    return catalogue.indicators().stream()
        .filter(held -> held.concept().equals(concept) && held.indicator().code().equals(indicator))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No indicator " + this));
  }
}
