package de.zielstand.evaluation.web;

import de.zielstand.RunningZielstand;
import de.zielstand.Visitor;
import de.zielstand.access.NewPerson;
import de.zielstand.access.OneTimeLinks;
import de.zielstand.access.OneTimeLinks.Purpose;
import de.zielstand.access.People;
import de.zielstand.audit.AuditLog;
import de.zielstand.element.Code;
import de.zielstand.element.Owner;
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
import de.zielstand.permission.Role;
import de.zielstand.review.Step;
import de.zielstand.review.SubmissionKey;
import de.zielstand.review.Submissions;
import de.zielstand.review.Submissions.Progress;
import de.zielstand.review.Submissions.Wish;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Enters and approves figures of one measure in Krefeld, in periods no other test touches. */
final class Krefeld {
  static final String AGS = "05114000";
  static final Scope SCOPE = Scope.of(new Ags(AGS));

  /** At least 10 mentors at once, if possible 15. */
  static final String MENTORS = "M07-I1";

  private static final Optional<Code> CONCEPT = Optional.of(new Code("KR-2018"));
  private static final AtomicInteger READERS = new AtomicInteger();

  private final RunningZielstand service;

  Krefeld(RunningZielstand service) {
    this.service = service;
  }

  void mentors(String period, long number) {
    enter(MENTORS, period, 0, new Amount.Count(number), Remark.NONE, "");
  }

  void enter(
      String indicator, String period, int seen, Amount amount, Remark remark, String reason) {
    var change =
        new Change(
            new FigureKey(CONCEPT, new Code(indicator), Period.parse(period).orElseThrow(), ""),
            seen,
            new Content.Value(amount, Quality.MEASURED),
            remark,
            Optional.of(reason).filter(text -> !text.isEmpty()));
    var recording =
        service
            .part(Observations.class)
            .record(SCOPE, List.of(change), Origin.ENTRY, id("krefeld.erfassung"));
    if (!(recording instanceof Recording.Recorded)) {
      throw new AssertionError(recording);
    }
  }

  /** Of the measure the mentors belong to. */
  void approve(String period) {
    var key =
        new SubmissionKey(
            new Owner(CONCEPT, "Measure", new Code("M07")), Period.parse(period).orElseThrow());
    var submissions = service.part(Submissions.class);
    int seen = submissions.of(SCOPE, key, Instant.parse("9999-01-01T00:00:00Z")).steps().size();
    take(submissions, key, seen, Step.Kind.SUBMITTED, "krefeld.erfassung");
    take(submissions, key, seen + 1, Step.Kind.APPROVED, "krefeld.freigabe");
  }

  private void take(
      Submissions submissions, SubmissionKey key, int seen, Step.Kind kind, String username) {
    var progress = submissions.take(SCOPE, key, seen, Wish.of(kind), id(username));
    if (progress != Progress.DONE) {
      throw new AssertionError(kind + ": " + progress);
    }
  }

  /** Somebody's program who may only read. */
  Visitor reader() {
    return service.visitor().withTokenOf(newReader());
  }

  Visitor readerAtABrowser() {
    return service.signedIn(newReader());
  }

  private String newReader() {
    var username = "krefeld.gremium" + READERS.incrementAndGet();
    var people = service.part(People.class);
    people.add(
        SCOPE,
        new NewPerson(username, "Gremium Krefeld", Optional.empty(), Set.of(Role.READER)),
        AuditLog.SYSTEM);
    var links = service.part(OneTimeLinks.class);
    var link = links.make(SCOPE, id(username), Purpose.INVITATION, AuditLog.SYSTEM).orElseThrow();
    if (!links.setPassword(link.token(), RunningZielstand.PASSWORD)) {
      throw new AssertionError("No password for " + username);
    }
    return username;
  }

  private long id(String username) {
    return service.part(People.class).all(SCOPE).stream()
        .filter(person -> person.username().equals(username))
        .findFirst()
        .orElseThrow()
        .id();
  }
}
