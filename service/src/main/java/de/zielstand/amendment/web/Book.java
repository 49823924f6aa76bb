package de.zielstand.amendment.web;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Catalogues;
import de.zielstand.catalogue.Catalogues.Recorded;
import de.zielstand.page.Problem;
import de.zielstand.page.Refusal;
import de.zielstand.page.web.Frame;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The versions as the pages of this feature ask for them; what is not there is not found. */
@Singleton
final class Book {
  private final Catalogues catalogues;

  Book(Catalogues catalogues) {
    this.catalogues = catalogues;
  }

  /** A version and its number, 0 for the empty catalogue nobody saved yet. */
  record Edition(int number, Catalogue catalogue) {}

  Edition newest(Scope scope) {
    return catalogues
        .current(scope)
        .map(Book::edition)
        .orElseThrow(() -> new Refusal(Problem.Kind.NOT_FOUND));
  }

  /** Where nothing was saved yet, something may still be begun. */
  Edition newestOrEmpty(Scope scope, Frame frame) {
    var name = frame.viewer().map(viewer -> viewer.place().name()).orElse(scope.name());
    return catalogues
        .current(scope)
        .map(Book::edition)
        .orElseGet(() -> new Edition(0, empty(new Ags(scope.name()), name)));
  }

  Edition numbered(Scope scope, int number) {
    return catalogues
        .version(scope, number)
        .map(Book::edition)
        .orElseThrow(() -> new Refusal(Problem.Kind.NOT_FOUND));
  }

  static Catalogue empty(Ags ags, String name) {
    return new Catalogue(
        ags, name, Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static Edition edition(Recorded recorded) {
    return new Edition(recorded.version().number(), recorded.catalogue());
  }
}
