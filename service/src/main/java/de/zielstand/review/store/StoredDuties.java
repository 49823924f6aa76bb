package de.zielstand.review.store;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Catalogues;
import de.zielstand.municipality.HouseRulesBook;
import de.zielstand.municipality.Today;
import de.zielstand.observation.Observations;
import de.zielstand.observation.Observations.Question;
import de.zielstand.review.Duties;
import de.zielstand.review.Ledger;
import de.zielstand.review.Submissions;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;
import java.time.Instant;

@Singleton
final class StoredDuties implements Duties {
  /** Later than anything that could have been written by now, by whichever clock. */
  private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

  private final Catalogues catalogues;
  private final Submissions submissions;
  private final Observations observations;
  private final HouseRulesBook houseRules;
  private final Today today;

  StoredDuties(
      Catalogues catalogues,
      Submissions submissions,
      Observations observations,
      HouseRulesBook houseRules,
      Today today) {
    this.catalogues = catalogues;
    this.submissions = submissions;
    this.observations = observations;
    this.houseRules = houseRules;
    this.today = today;
  }

  @Override
  public Known in(Scope scope) {
    return new Known(
        catalogues
            .current(scope)
            .map(Catalogues.Recorded::catalogue)
            .orElseGet(() -> Catalogue.empty(new Ags(scope.name()), scope.name())),
        Ledger.of(submissions.steps(scope, END), observations.known(scope, Question.ALL, END)),
        houseRules.of(scope),
        today.in(scope));
  }
}
