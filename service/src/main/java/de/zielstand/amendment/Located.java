package de.zielstand.amendment;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.CatalogueDifference.Place;
import de.zielstand.catalogue.Concept;
import de.zielstand.catalogue.Step;
import de.zielstand.element.Element;
import de.zielstand.element.Records;
import de.zielstand.element.Records.Part;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * An element with a page of its own, and where in its catalogue it stands.
 *
 * @param path as flaws name it
 * @param owner the element that holds it; empty for what the catalogue itself holds
 */
public record Located(String path, Element element, Place place, Optional<Element> owner) {
  /** Steps are rows of their measure and have no page. */
  static boolean hasPage(Class<?> type) {
    return Element.class.isAssignableFrom(type) && type != Step.class;
  }

  /** In the order of the catalogue, outer before inner. */
  public static List<Located> all(Catalogue catalogue) {
    List<Located> found = new ArrayList<>();
    Deque<Located> around = new ArrayDeque<>();
    for (Part part : Records.parts(catalogue)) {
      while (!around.isEmpty() && !part.path().startsWith(around.element().path + ".")) {
        around.pop();
      }
      if (part.value() instanceof Element element && hasPage(element.getClass())) {
        Located located = located(part.path(), element, Optional.ofNullable(around.peek()));
        found.add(located);
        around.push(located);
      }
    }
    return List.copyOf(found);
  }

  public static Optional<Located> find(Catalogue catalogue, Place place) {
    return all(catalogue).stream().filter(one -> one.place.equals(place)).findFirst();
  }

  /** The innermost element on the way to the path. */
  static Optional<Located> around(Catalogue catalogue, String path) {
    return all(catalogue).reversed().stream()
        .filter(one -> path.equals(one.path) || path.startsWith(one.path + "."))
        .findFirst();
  }

  public String type() {
    return element.getClass().getSimpleName();
  }

  private static Located located(String path, Element element, Optional<Located> outer) {
    Optional<de.zielstand.element.Code> concept =
        element instanceof Concept own
            ? Optional.of(own.code())
            : outer.flatMap(one -> one.place.concept());
    return new Located(
        path, element, new Place(concept, element.code()), outer.map(Located::element));
  }
}
