package de.zielstand.evaluation.web;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Catalogues;
import de.zielstand.catalogue.Catalogues.Recorded;
import de.zielstand.click.CountedFigures;
import de.zielstand.click.PageVisits;
import de.zielstand.evaluation.FigureState;
import de.zielstand.indicator.Thresholds;
import de.zielstand.municipality.HouseRulesBook;
import de.zielstand.municipality.Today;
import de.zielstand.observation.Observations;
import de.zielstand.observation.Observations.Question;
import de.zielstand.page.web.Frame;
import de.zielstand.review.Ledger;
import de.zielstand.review.LedgerBook;
import de.zielstand.review.Submissions;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Asks each store once for what an evaluation goes by. */
@Singleton
final class Stores {
  /** Later than anything that could have been written by now, by whichever clock. */
  private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

  private final Catalogues catalogues;
  private final Observations observations;
  private final Submissions submissions;
  private final LedgerBook ledgers;
  private final HouseRulesBook houseRules;
  private final Today today;
  private final PageVisits pageVisits;

  Stores(
      Catalogues catalogues,
      Observations observations,
      Submissions submissions,
      LedgerBook ledgers,
      HouseRulesBook houseRules,
      Today today,
      PageVisits pageVisits) {
    this.catalogues = catalogues;
    this.observations = observations;
    this.submissions = submissions;
    this.ledgers = ledgers;
    this.houseRules = houseRules;
    this.today = today;
    this.pageVisits = pageVisits;
  }

  /** Empty where none was written down by then. */
  Catalogue catalogue(Scope scope, String ags, Optional<Instant> asOf) {
    return asOf.flatMap(instant -> catalogues.asOf(scope, instant))
        .or(() -> asOf.isPresent() ? Optional.empty() : catalogues.current(scope))
        .map(Recorded::catalogue)
        .orElseGet(() -> Catalogue.empty(new Ags(ags), ""));
  }

  /** With what tools counted, unless an earlier instant is asked for: counts have no history. */
  Ledger ledger(Scope scope, Catalogue catalogue, Asked asked) {
    Ledger all = ledgers.of(scope);
    return counted(scope, catalogue, Question.ALL, asked, asked.asOf().map(all::asOf).orElse(all));
  }

  /** Only what answers the question; steps are those of all submissions. */
  Ledger ledger(Scope scope, Catalogue catalogue, Question question, Asked asked) {
    Instant until = asked.asOf().orElse(END);
    return counted(
        scope,
        catalogue,
        question,
        asked,
        Ledger.of(submissions.steps(scope, until), observations.known(scope, question, until)));
  }

  private Ledger counted(
      Scope scope, Catalogue catalogue, Question question, Asked asked, Ledger entered) {
    return asked.asOf().isPresent() || asked.state() == FigureState.APPROVED
        ? entered
        : entered.with(CountedFigures.of(catalogue, scope, pageVisits).revisions(question));
  }

  Thresholds thresholds(Scope scope) {
    return houseRules.of(scope).thresholds();
  }

  LocalDate today(Scope scope) {
    return today.in(scope);
  }

  /** Of the quarter the pages speak of, and never a day that has not come. */
  LocalDate lastDay(Frame frame, Scope scope) {
    LocalDate quarter =
        YearMonth.of(frame.view().year(), 3 * frame.view().quarter()).atEndOfMonth();
    LocalDate now = today.in(scope);
    return quarter.isAfter(now) ? now : quarter;
  }
}
