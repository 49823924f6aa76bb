package de.zielstand.surroundings.web;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Catalogues;
import de.zielstand.municipality.Today;
import de.zielstand.page.Problem;
import de.zielstand.page.Refusal;
import de.zielstand.page.Wording;
import de.zielstand.permission.Actor;
import de.zielstand.permission.Role;
import de.zielstand.review.Assignments;
import de.zielstand.review.Remit;
import de.zielstand.surroundings.ContextFigures;
import de.zielstand.surroundings.ContextIntake;
import de.zielstand.surroundings.Surroundings;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;

/** Asks the stores once for all that context figures are held against, and who may bring them. */
@Singleton
final class ContextDesk {
  private final Catalogues catalogues;
  private final ContextFigures figures;
  private final Assignments assignments;
  private final Today today;

  ContextDesk(Catalogues catalogues, ContextFigures figures, Assignments assignments, Today today) {
    this.catalogues = catalogues;
    this.figures = figures;
    this.assignments = assignments;
    this.today = today;
  }

  Catalogue catalogue(Scope scope) {
    return catalogues
        .current(scope)
        .map(Catalogues.Recorded::catalogue)
        .orElseGet(() -> Catalogue.empty(new Ags(scope.name()), ""));
  }

  Surroundings known(Scope scope) {
    return figures.known(scope);
  }

  Surroundings known(Scope scope, Instant asOf) {
    return figures.known(scope, asOf);
  }

  ContextIntake intake(Scope scope) {
    var day = today.in(scope);
    var calendar = LocalDate.now(Wording.ZONE);
    return new ContextIntake(
        catalogue(scope), known(scope), day.isAfter(calendar) ? day : calendar);
  }

  /** They concern all of a municipality, and some recorders answer for a few measures only. */
  boolean mayBring(Scope scope, Actor actor) {
    var ags = new Ags(scope.name());
    return actor.holds(ags, Role.COMMISSIONER)
        || (actor.holds(ags, Role.RECORDER)
            && assignments.remit(scope, actor.id()) instanceof Remit.Everything);
  }

  void refuseUnlessMayBring(Scope scope, Actor actor) {
    if (!mayBring(scope, actor)) {
      throw new Refusal(new Problem(Problem.Kind.FORBIDDEN, "surroundings.problem.not-yours"));
    }
  }
}
