package de.zielstand.evaluation;

import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.element.Code;
import de.zielstand.observation.FigureKey;
import java.util.Optional;

/** An indicator among all of a municipality: codes are unique only within their concept. */
record Address(Optional<Code> concept, Code indicator) {
  static Address of(HeldIndicator held) {
    return new Address(held.concept(), held.indicator().code());
  }

  static Address of(FigureKey key) {
    return new Address(key.concept(), key.indicator());
  }
}
