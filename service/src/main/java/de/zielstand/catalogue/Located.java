package de.zielstand.catalogue;

import de.zielstand.catalogue.CatalogueDifference.Place;
import de.zielstand.element.Code;
import de.zielstand.element.Element;
import de.zielstand.element.Records;
import de.zielstand.element.Records.Part;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * An element, where in its catalogue it stands, and what holds it.
 *
 * @param path as flaws name it
 * @param concept empty for what stands beside the concepts
 * @param around the nearest first; empty for what the catalogue itself holds
 */
public record Located(
    String path, Optional<Concept> concept, Element element, List<Element> around) {
  public Located {
    around = List.copyOf(around);
  }

  /** Every element of a catalogue, in its order. */
  public static List<Located> all(Catalogue catalogue) {
    List<Located> all = new ArrayList<>();
    Deque<Located> open = new ArrayDeque<>();
    for (Part part : Records.parts(catalogue)) {
      while (!open.isEmpty() && !part.path().startsWith(open.element().path + ".")) {
        open.pop();
      }
      if (part.value() instanceof Element element) {
        List<Element> around = open.stream().map(Located::element).toList();
        Located located = new Located(part.path(), conceptOf(element, around), element, around);
        all.add(located);
        open.push(located);
      }
    }
    return List.copyOf(all);
  }

  /** The element of that code in a concept, or beside the concepts. */
  public static Optional<Located> of(Catalogue catalogue, Optional<Code> concept, Code code) {
    return all(catalogue).stream()
        .filter(located -> located.element.code().equals(code))
        .filter(located -> located.concept.map(Concept::code).equals(concept))
        .findFirst();
  }

  public Place place() {
    return new Place(concept.map(Concept::code), element.code());
  }

  public String type() {
    return element.getClass().getSimpleName();
  }

  /** The element that holds it. */
  public Optional<Element> owner() {
    return around.stream().findFirst();
  }

  /** The nearest around it of that type. */
  public <T extends Element> Optional<T> within(Class<T> type) {
    return around.stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  private static Optional<Concept> conceptOf(Element element, List<Element> around) {
    return element instanceof Concept itself
        ? Optional.of(itself)
        : around.stream().filter(Concept.class::isInstance).map(Concept.class::cast).findFirst();
  }
}
