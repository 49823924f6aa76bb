package de.zielstand.amendment;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.CatalogueDifference.Place;
import de.zielstand.catalogue.Located;
import de.zielstand.catalogue.Step;
import de.zielstand.element.Element;
import java.util.List;
import java.util.Optional;

/** The elements that are changed on a page of their own. */
public final class Pages {
  private Pages() {}

  /** Steps are rows of their measure and have no page. */
  static boolean has(Class<?> type) {
    return Element.class.isAssignableFrom(type) && type != Step.class;
  }

  /** In the order of the catalogue, outer before inner. */
  public static List<Located> of(Catalogue catalogue) {
    return Located.all(catalogue).stream().filter(one -> has(one.element().getClass())).toList();
  }

  public static Optional<Located> find(Catalogue catalogue, Place place) {
    return of(catalogue).stream().filter(one -> one.place().equals(place)).findFirst();
  }

  /** The innermost element on the way to the path. */
  static Optional<Located> around(Catalogue catalogue, String path) {
    return of(catalogue).reversed().stream()
        .filter(one -> path.equals(one.path()) || path.startsWith(one.path() + "."))
        .findFirst();
  }
}
