package de.zielstand.review;

import de.zielstand.RunningZielstand;
import de.zielstand.access.People;
import de.zielstand.audit.AuditLog;
import de.zielstand.element.Code;
import de.zielstand.element.Owner;
import de.zielstand.intake.Inbox;
import de.zielstand.observation.Amount;
import de.zielstand.observation.Content;
import de.zielstand.observation.FigureKey;
import de.zielstand.observation.Observations;
import de.zielstand.observation.Observations.Change;
import de.zielstand.observation.Observations.Recording;
import de.zielstand.observation.Origin;
import de.zielstand.observation.Quality;
import de.zielstand.observation.Remark;
import de.zielstand.period.Period;
import de.zielstand.review.Submissions.Move;
import de.zielstand.review.Submissions.Progress;
import de.zielstand.review.Submissions.Wish;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where a test enters figures of one measure in Krefeld, as several people. */
final class Desk {
  static final Scope KREFELD = Scope.of(new Ags("05114000"));
  static final Optional<Code> CONCEPT = Optional.of(new Code("KR-2018"));
  static final Code POOL = new Code("M02-I1");
  static final Code SCHOOLS = new Code("M02-I2");

  private final RunningZielstand service;
  private final Period period;

  Desk(RunningZielstand service, Period period) {
    this.service = service;
    this.period = period;
  }

  SubmissionKey submission() {
    return new SubmissionKey(new Owner(CONCEPT, "Measure", new Code("M02")), period);
  }

  FigureKey figure(Code indicator) {
    return new FigureKey(CONCEPT, indicator, period, "");
  }

  long person(String username) {
    return service.part(People.class).all(KREFELD).stream()
        .filter(person -> person.username().equals(username))
        .findFirst()
        .orElseThrow()
        .id();
  }

  Recording enter(Code indicator, int seen, Content content, String reason, long by) {
    return service
        .part(Observations.class)
        .record(
            KREFELD,
            List.of(
                new Change(
                    figure(indicator),
                    seen,
                    content,
                    Remark.NONE,
                    Optional.of(reason).filter(text -> !text.isEmpty()))),
            Origin.ENTRY,
            by);
  }

  /** As the state does it: the figure and the step by which it counts as approved, or neither. */
  Inbox.Outcome takeOver(Code indicator, int seen, Content content, String reason, int steps) {
    var change =
        new Change(
            figure(indicator),
            seen,
            content,
            Remark.NONE,
            Optional.of(reason).filter(text -> !text.isEmpty()));
    var part =
        new Inbox.Part(
            KREFELD,
            List.of(change),
            List.of(new Move(submission(), steps, Wish.of(Step.Kind.TAKEN_OVER))));
    return service
        .part(Inbox.class)
        .takeOver(List.of(part).iterator(), Optional::empty, AuditLog.SYSTEM);
  }

  Progress take(int seen, Step.Kind kind, long by) {
    var wish =
        switch (kind) {
          case SUBMITTED, APPROVED, TAKEN_OVER -> Wish.of(kind);
          case RETURNED -> new Wish(kind, Optional.of("Bitte prüfen"), Optional.empty());
          case REOPENED ->
              new Wish(kind, Optional.of("Nachtrag"), Optional.of(LocalDate.of(2040, 1, 31)));
        };
    return service.part(Submissions.class).take(KREFELD, submission(), seen, wish, by);
  }

  Submission asOf(Instant instant) {
    return service.part(Submissions.class).of(KREFELD, submission(), instant);
  }

  Submission now() {
    return asOf(Instant.now());
  }

  static Content count(long number) {
    return new Content.Value(new Amount.Count(number), Quality.MEASURED);
  }
}
