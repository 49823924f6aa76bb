package de.zielstand.chronicle.web;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Catalogues;
import de.zielstand.chronicle.Chronicle;
import de.zielstand.chronicle.Chronicles;
import de.zielstand.chronicle.EntryRights;
import de.zielstand.element.Owner;
import de.zielstand.municipality.Today;
import de.zielstand.page.Problem;
import de.zielstand.page.Refusal;
import de.zielstand.permission.Actor;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;

/** What all pages about happenings need to know. */
@Singleton
final class ChronicleDesk {
  private final Catalogues catalogues;
  private final Chronicles chronicles;
  private final EntryRights rights;
  private final Today today;

  ChronicleDesk(Catalogues catalogues, Chronicles chronicles, EntryRights rights, Today today) {
    this.catalogues = catalogues;
    this.chronicles = chronicles;
    this.rights = rights;
    this.today = today;
  }

  /** On the day it is there. */
  record Known(Catalogue catalogue, Chronicle chronicle, LocalDate today) {}

  Known known(Scope scope) {
    var catalogue =
        catalogues.current(scope).map(Catalogues.Recorded::catalogue).orElseThrow(this::nothing);
    return new Known(catalogue, chronicles.known(scope, Instant.now()), today.in(scope));
  }

  Chronicles chronicles() {
    return chronicles;
  }

  Refusal nothing() {
    return new Refusal(Problem.Kind.NOT_FOUND);
  }

  /** The commissioner for all, a recorder for what is theirs. */
  boolean mayEnter(Scope scope, Actor actor, Owner owner) {
    var here = new Ags(scope.name());
    return actor.holds(here, Role.COMMISSIONER)
        || (actor.holds(here, Role.RECORDER) && rights.mayEnter(scope, actor.id(), owner));
  }

  void requireEntry(Scope scope, Actor actor, Owner owner) {
    if (!mayEnter(scope, actor, owner)) {
      throw new Refusal(new Problem(Problem.Kind.FORBIDDEN, "chronicle.problem.not-yours"));
    }
  }
}
