package de.zielstand.intake.web;

import de.zielstand.catalogue.Catalogues;
import de.zielstand.intake.Intake;
import de.zielstand.municipality.HouseRulesBook;
import de.zielstand.municipality.Today;
import de.zielstand.observation.Observations;
import de.zielstand.page.Problem;
import de.zielstand.page.Refusal;
import de.zielstand.page.Wording;
import de.zielstand.permission.Actor;
import de.zielstand.permission.Role;
import de.zielstand.review.Assignments;
import de.zielstand.review.Ledger;
import de.zielstand.review.Remit;
import de.zielstand.review.Submissions;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;

/** Asks the stores once for all that figures of a municipality are held against. */
@Singleton
final class Intakes {
  /** Later than anything that could have been written by now. */
  private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

  private final Catalogues catalogues;
  private final Observations observations;
  private final Submissions submissions;
  private final HouseRulesBook houseRules;
  private final Today today;
  private final Assignments assignments;

  Intakes(
      Catalogues catalogues,
      Observations observations,
      Submissions submissions,
      HouseRulesBook houseRules,
      Today today,
      Assignments assignments) {
    this.catalogues = catalogues;
    this.observations = observations;
    this.submissions = submissions;
    this.houseRules = houseRules;
    this.today = today;
    this.assignments = assignments;
  }

  /** Whether there is anything that figures of that municipality could be held against. */
  boolean hasCatalogue(String ags) {
    return catalogues.current(Scope.of(new Ags(ags))).isPresent();
  }

  /** For somebody who only looks. */
  Intake at(Scope scope) {
    return at(scope, new Remit.Everything());
  }

  /** A recorder may have been given some measures only; the commissioner answers for all. */
  Intake at(Scope scope, Actor actor) {
    boolean all = actor.holds(new Ags(scope.name()), Role.COMMISSIONER);
    return at(scope, all ? new Remit.Everything() : assignments.remit(scope, actor.id()));
  }

  private Intake at(Scope scope, Remit remit) {
    var catalogue =
        catalogues
            .current(scope)
            .orElseThrow(() -> new Refusal(Problem.Kind.NOT_FOUND))
            .catalogue();
    var day = today.in(scope);
    var calendar = LocalDate.now(Wording.ZONE);
    return new Intake(
        catalogue,
        Ledger.of(
            submissions.steps(scope, END),
            observations.known(scope, Observations.Question.ALL, END)),
        houseRules.of(scope),
        remit,
        day,
        day.isAfter(calendar) ? day : calendar);
  }
}
