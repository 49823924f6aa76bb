package de.zielstand.panel;

import de.zielstand.element.Code;
import java.util.Optional;

/**
 * An element as dashboards and addresses name it.
 *
 * @param concept empty where the code alone says which
 */
record Named(Optional<Code> concept, Code code) {

  /** {@code code} or {@code concept/code}; empty where it is neither. */
  static Optional<Named> parse(String name) {
    int slash = name.indexOf('/');
    if (slash < 0) {
      return Code.parse(name).map(code -> new Named(Optional.empty(), code));
    }
    Optional<Code> concept = Code.parse(name.substring(0, slash));
    return Code.parse(name.substring(slash + 1))
        .filter(_ -> concept.isPresent())
        .map(code -> new Named(concept, code));
  }

  boolean fits(Optional<Code> itsConcept, Code itsCode) {
    return code.equals(itsCode) && (concept.isEmpty() || concept.equals(itsConcept));
  }
}
