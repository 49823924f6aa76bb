package de.zielstand.element;

import java.util.Optional;

/**
 * What figures are handed in for: a measure, goal, concept, body or duty to report.
 *
 * @param concept empty for what stands beside the concepts
 * @param type the simple name of the element's type
 */
public record Owner(Optional<Code> concept, String type, Code code) {
  public static Owner of(Optional<Code> concept, Element element) {
    return new Owner(concept, element.getClass().getSimpleName(), element.code());
  }
}
