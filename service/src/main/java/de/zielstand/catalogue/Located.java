package de.zielstand.catalogue;

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
 * An element with what holds it, the nearest first; a concept holds itself in nothing.
 *
 * @param concept empty for what stands beside the concepts
 */
public record Located(Optional<Concept> concept, Element element, List<Element> around) {
  public Located {
    around = List.copyOf(around);
  }

  /** Every element of a catalogue, in its order. */
  public static List<Located> all(Catalogue catalogue) {
    List<Located> all = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    for (Part part : Records.parts(catalogue)) {
      while (!open.isEmpty() && !part.path().startsWith(open.element().prefix)) {
        open.pop();
      }
      if (part.value() instanceof Element element) {
        List<Element> around = open.stream().map(Open::element).toList();
        all.add(new Located(conceptOf(element, around), element, around));
        open.push(new Open(element, part.path() + "."));
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

  /** The nearest around it of that type. */
  public <T extends Element> Optional<T> within(Class<T> type) {
    return around.stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  private static Optional<Concept> conceptOf(Element element, List<Element> around) {
    return element instanceof Concept itself
        ? Optional.of(itself)
        : around.stream().filter(Concept.class::isInstance).map(Concept.class::cast).findFirst();
  }

  private record Open(Element element, String prefix) {}
}
