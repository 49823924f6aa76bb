package de.zielstand.review;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.access.NewPerson;
import de.zielstand.access.People;
import de.zielstand.access.Substitutions;
import de.zielstand.access.Substitutions.Wish;
import de.zielstand.audit.AuditLog;
import de.zielstand.element.Code;
import de.zielstand.element.Owner;
import de.zielstand.page.Wording;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AssignmentsTest {
  private static final Scope DUISBURG = Scope.of(new Ags("05112000"));
  private static final Owner FIRST = measure("Q04");
  private static final Owner SECOND = measure("Q05");

  private final RunningZielstand service = RunningZielstand.shared();
  private final Assignments assignments = service.part(Assignments.class);
  private final long recorder = id("duisburg.erfassung");
  private final long approver = id("duisburg.freigabe");

  @AfterEach
  void assignNothing() {
    replace(recorder, Set.of());
    var substitutions = service.part(Substitutions.class);
    substitutions
        .all(DUISBURG)
        .forEach(known -> substitutions.remove(DUISBURG, known.id(), AuditLog.SYSTEM));
  }

  @Test
  void leaveARecorderWithoutAnyEverything() {
    assertThat(assignments.remit(DUISBURG, recorder)).isEqualTo(new Remit.Everything());
    assertThat(assignments.answersFor(DUISBURG, recorder, FIRST)).isTrue();
  }

  @Test
  void keepARecorderToWhatIsAssigned() {
    assertThat(replace(recorder, Set.of(FIRST))).isTrue();
    assertThat(assignments.answersFor(DUISBURG, recorder, FIRST)).isTrue();
    assertThat(assignments.answersFor(DUISBURG, recorder, SECOND)).isFalse();
  }

  @Test
  void giveNothingToThoseWhoDoNotRecord() {
    assertThat(assignments.answersFor(DUISBURG, approver, FIRST)).isFalse();
  }

  @Test
  void passToWhoeverStandsIn() {
    replace(recorder, Set.of(FIRST));
    var today = LocalDate.now(Wording.ZONE);
    service
        .part(Substitutions.class)
        .add(DUISBURG, new Wish(recorder, approver, today, today), AuditLog.SYSTEM);
    assertThat(assignments.remit(DUISBURG, approver)).isEqualTo(new Remit.Only(Set.of(FIRST)));
    assertThat(assignments.remit(DUISBURG, recorder)).isEqualTo(new Remit.Only(Set.of(FIRST)));
  }

  @Test
  void addUpForARecorderWhoAlsoStandsInForAnother() {
    var other = newRecorder();
    replace(recorder, Set.of(FIRST));
    replace(other, Set.of(SECOND));
    var today = LocalDate.now(Wording.ZONE);
    service
        .part(Substitutions.class)
        .add(DUISBURG, new Wish(recorder, other, today, today), AuditLog.SYSTEM);
    assertThat(assignments.remit(DUISBURG, other)).isEqualTo(new Remit.Only(Set.of(FIRST, SECOND)));
  }

  @Test
  void keepARecorderOfAGemeindeToItsFigures() {
    replace(recorder, new Assignment(Set.of(FIRST), Optional.of("Altena")));
    var remit = assignments.remit(DUISBURG, recorder);
    assertThat(remit.covers(FIRST)).isTrue();
    assertThat(remit.covers(FIRST, "gemeinde=Altena")).isTrue();
    assertThat(remit.covers(FIRST, "gemeinde=Altena,geschlecht=w")).isTrue();
    assertThat(remit.covers(FIRST, "gemeinde=Balve")).isFalse();
    assertThat(remit.covers(FIRST, "")).isFalse();
    assertThat(remit.covers(SECOND, "gemeinde=Altena")).isFalse();
    assertThat(assignments.answersFor(DUISBURG, recorder, FIRST)).isFalse();
    replace(recorder, Assignment.NONE);
    assertThat(assignments.remit(DUISBURG, recorder)).isEqualTo(new Remit.Everything());
  }

  @Test
  void addWhatIsOfAGemeindeToWhatIsNot() {
    var other = newRecorder();
    replace(recorder, new Assignment(Set.of(), Optional.of("Altena")));
    replace(other, Assignment.of(SECOND));
    var today = LocalDate.now(Wording.ZONE);
    service
        .part(Substitutions.class)
        .add(DUISBURG, new Wish(recorder, other, today, today), AuditLog.SYSTEM);
    var remit = assignments.remit(DUISBURG, other);
    assertThat(remit.covers(FIRST, "gemeinde=Altena")).isTrue();
    assertThat(remit.covers(FIRST, "")).isFalse();
    assertThat(remit.answersFor(SECOND)).isTrue();
    assertThat(remit.answersFor(FIRST)).isFalse();
  }

  @Test
  void areNotOverwrittenByWhoeverLookedBefore() {
    replace(recorder, Set.of(FIRST));
    assertThat(
            assignments.replace(
                DUISBURG, recorder, Assignment.NONE, Assignment.of(SECOND), approver))
        .isFalse();
    assertThat(assignments.all(DUISBURG)).containsEntry(recorder, Assignment.of(FIRST));
  }

  @Test
  void areWrittenToTheTrailOnceForEachChange() {
    replace(recorder, Set.of(FIRST, SECOND));
    replace(recorder, Set.of(FIRST, SECOND));
    var newest = service.part(AuditLog.class).newest(DUISBURG, Optional.empty(), 2);
    assertThat(newest.getFirst().action()).isEqualTo(AuditLog.Action.ASSIGNMENT_CHANGED);
    assertThat(newest.getFirst().subject()).isEqualTo("duisburg.erfassung");
    assertThat(newest.getFirst().detail()).isEqualTo("0→2");
    assertThat(newest.getLast().detail()).isNotEqualTo("2→2");
  }

  @Test
  void areNotSeenFromElsewhere() {
    replace(recorder, Set.of(FIRST));
    assertThat(assignments.all(Scope.of(new Ags("05114000")))).doesNotContainKey(recorder);
  }

  private boolean replace(long person, Set<Owner> owners) {
    return replace(person, new Assignment(owners, Optional.empty()));
  }

  private boolean replace(long person, Assignment now) {
    var seen = assignments.of(DUISBURG, person);
    return assignments.replace(DUISBURG, person, seen, now, AuditLog.SYSTEM);
  }

  private long newRecorder() {
    var username = "probe." + UUID.randomUUID();
    return service
        .part(People.class)
        .add(
            DUISBURG,
            new NewPerson(username, "Probe", Optional.empty(), Set.of(Role.RECORDER)),
            AuditLog.SYSTEM)
        .orElseThrow();
  }

  private long id(String username) {
    return service.part(People.class).all(DUISBURG).stream()
        .filter(person -> person.username().equals(username))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static Owner measure(String code) {
    return new Owner(Optional.of(new Code("DU-2013")), "Measure", new Code(code));
  }
}
