package de.zielstand.intake.web;

import de.zielstand.catalogue.Catalogues;
import de.zielstand.click.CountedFigures;
import de.zielstand.click.PageVisits;
import de.zielstand.intake.Intake;
import de.zielstand.observation.Observations;
import de.zielstand.page.Wording;
import de.zielstand.permission.Actor;
import de.zielstand.permission.Role;
import de.zielstand.review.Assignments;
import de.zielstand.review.Duties;
import de.zielstand.review.Remit;
import de.zielstand.review.Submission;
import de.zielstand.review.SubmissionKey;
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
  private final Duties duties;
  private final Submissions submissions;
  private final Assignments assignments;
  private final PageVisits pageVisits;

  Intakes(
      Catalogues catalogues,
      Duties duties,
      Submissions submissions,
      Assignments assignments,
      PageVisits pageVisits) {
    this.catalogues = catalogues;
    this.duties = duties;
    this.submissions = submissions;
    this.assignments = assignments;
    this.pageVisits = pageVisits;
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

  /** One submission as it is after something was saved or done. */
  Submission now(Scope scope, SubmissionKey key) {
    return submissions.of(scope, key, END);
  }

  private Intake at(Scope scope, Remit remit) {
    var known = duties.in(scope);
    var day = known.today();
    var calendar = LocalDate.now(Wording.ZONE);
    var counted = CountedFigures.of(known.catalogue(), scope, pageVisits);
    return new Intake(
        known.catalogue(),
        known.ledger().with(counted.revisions(Observations.Question.ALL)),
        known.rules(),
        remit,
        day,
        day.isAfter(calendar) ? day : calendar);
  }
}
