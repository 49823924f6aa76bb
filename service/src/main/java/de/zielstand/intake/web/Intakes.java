package de.zielstand.intake.web;

import de.zielstand.catalogue.Catalogues;
import de.zielstand.intake.Intake;
import de.zielstand.municipality.HouseRulesBook;
import de.zielstand.municipality.Today;
import de.zielstand.observation.Observations;
import de.zielstand.page.Problem;
import de.zielstand.page.Refusal;
import de.zielstand.page.Wording;
import de.zielstand.review.Ledger;
import de.zielstand.review.Submissions;
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

  Intakes(
      Catalogues catalogues,
      Observations observations,
      Submissions submissions,
      HouseRulesBook houseRules,
      Today today) {
    this.catalogues = catalogues;
    this.observations = observations;
    this.submissions = submissions;
    this.houseRules = houseRules;
    this.today = today;
  }

  Intake at(Scope scope) {
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
        day,
        day.isAfter(calendar) ? day : calendar);
  }
}
