package de.zielstand.review;

import static de.zielstand.review.Desk.POOL;
import static de.zielstand.review.Desk.SCHOOLS;
import static de.zielstand.review.Desk.count;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.element.Code;
import de.zielstand.observation.Amount;
import de.zielstand.observation.Content;
import de.zielstand.observation.Observations;
import de.zielstand.observation.Observations.Change;
import de.zielstand.observation.Observations.Question;
import de.zielstand.observation.Observations.Recording;
import de.zielstand.observation.Origin;
import de.zielstand.observation.Quality;
import de.zielstand.observation.Remark;
import de.zielstand.observation.Sign;
import de.zielstand.period.Period;
import de.zielstand.review.Submissions.Progress;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SubmissionsTest {
  private final RunningZielstand service = RunningZielstand.shared();

  private Desk desk(int year) {
    return new Desk(service, Period.quarter(year, 1));
  }

  @Nested
  class Figures {
    private final Desk desk = desk(2031);
    private final long recorder = desk.person("krefeld.erfassung");

    @Test
    void comeBackAsTheyWereEntered() {
      var contents =
          List.of(
              count(38),
              new Content.Value(new Amount.Quantity(new BigDecimal("-1.5")), Quality.CIRCA),
              new Content.Value(
                  new Amount.Share(BigDecimal.valueOf(3), BigDecimal.valueOf(7)),
                  Quality.ESTIMATED),
              new Content.Value(
                  new Amount.Score(new BigDecimal("2.25"), 12, 40L), Quality.MEASURED),
              new Content.Value(new Amount.Score(null, 12, null), Quality.MEASURED),
              new Content.Value(
                  new Amount.Milestone(LocalDate.of(2031, 3, 1), 2, 5), Quality.MEASURED),
              new Content.Value(new Amount.Judgement(3), Quality.MEASURED),
              new Content.Missing(Sign.NOT_COLLECTED),
              new Content.Withdrawn());
      var own = desk(2032);
      for (int seen = 0; seen < contents.size(); seen++) {
        assertThat(own.enter(POOL, seen, contents.get(seen), "", recorder))
            .isEqualTo(new Recording.Recorded(1));
      }
      assertThat(own.now().revisions()).extracting(one -> one.content()).isEqualTo(contents);
      assertThat(own.now().current()).as("the last one withdraws").isEmpty();
    }

    @Test
    void areNotOverwrittenByWhoeverSawAnOlderRevision() {
      var own = desk(2033);
      own.enter(POOL, 0, count(1), "", recorder);
      assertThat(own.enter(POOL, 0, count(2), "", recorder))
          .isEqualTo(new Recording.Stale(own.figure(POOL)));
      assertThat(own.now().revisions()).hasSize(1);
    }

    @Test
    void areSavedAllOrNone() {
      var own = desk(2034);
      var changes =
          List.of(
              new Change(own.figure(POOL), 0, count(1), Remark.NONE, Optional.empty()),
              new Change(own.figure(SCHOOLS), 5, count(1), Remark.NONE, Optional.empty()));
      var recording =
          service.part(Observations.class).record(Desk.KREFELD, changes, Origin.ENTRY, recorder);
      assertThat(recording).isEqualTo(new Recording.Stale(own.figure(SCHOOLS)));
      assertThat(own.now().stage()).isEqualTo(Stage.OPEN);
    }

    @Test
    void needAnIndicatorOfTheCatalogue() {
      assertThat(desk.enter(new Code("M99-I9"), 0, count(1), "", recorder))
          .isInstanceOf(Recording.UnknownIndicator.class);
    }

    @Test
    void areSeenByNoOtherMunicipality() {
      var own = desk(2035);
      own.enter(POOL, 0, count(1), "", recorder);
      var elsewhere = Scope.of(new Ags("05112000"));
      assertThat(
              service.part(Observations.class).known(elsewhere, Question.of(POOL), Instant.now()))
          .isEmpty();
    }
  }

  @Nested
  class Review {
    private final Desk desk = desk(2036);
    private final long recorder = desk.person("krefeld.erfassung");
    private final long approver = desk.person("krefeld.freigabe");

    @Test
    void goesFromDraftToApprovedByASecondPerson() {
      assertThat(desk.now().stage()).isEqualTo(Stage.OPEN);
      desk.enter(POOL, 0, count(31), "", recorder);
      assertThat(desk.now().stage()).isEqualTo(Stage.DRAFT);
      assertThat(desk.take(0, Step.Kind.APPROVED, approver)).isEqualTo(Progress.NOT_NOW);
      assertThat(desk.take(0, Step.Kind.SUBMITTED, recorder)).isEqualTo(Progress.DONE);
      assertThat(desk.enter(POOL, 1, count(32), "", recorder)).isInstanceOf(Recording.Locked.class);
      assertThat(desk.take(1, Step.Kind.APPROVED, recorder)).isEqualTo(Progress.OWN_FIGURES);
      assertThat(desk.take(0, Step.Kind.APPROVED, approver)).isEqualTo(Progress.STALE);
      assertThat(desk.take(1, Step.Kind.APPROVED, approver)).isEqualTo(Progress.DONE);
      assertThat(desk.now().stage()).isEqualTo(Stage.APPROVED);

      assertThat(desk.enter(POOL, 1, count(33), "", recorder))
          .isInstanceOf(Recording.NeedsReason.class);
      assertThat(desk.take(2, Step.Kind.SUBMITTED, recorder)).isEqualTo(Progress.NOTHING_NEW);
      assertThat(desk.enter(POOL, 1, count(33), "Zählfehler", recorder))
          .isEqualTo(new Recording.Recorded(1));
      var corrected = desk.now();
      assertThat(corrected.stage()).isEqualTo(Stage.DRAFT);
      assertThat(corrected.approved().get(desk.figure(POOL)))
          .satisfies(one -> assertThat(one.content()).isEqualTo(count(31)));
      assertThat(corrected.current().get(desk.figure(POOL)))
          .satisfies(one -> assertThat(one.content()).isEqualTo(count(33)));
    }

    @Test
    void givesBackWithAReason() {
      var own = desk(2037);
      own.enter(POOL, 0, count(1), "", recorder);
      own.take(0, Step.Kind.SUBMITTED, recorder);
      assertThat(own.take(1, Step.Kind.RETURNED, approver)).isEqualTo(Progress.DONE);
      assertThat(own.now().stage()).isEqualTo(Stage.RETURNED);
      assertThat(own.now().steps().getLast().reason()).contains("Bitte prüfen");
      assertThat(own.enter(POOL, 1, count(2), "", recorder)).isEqualTo(new Recording.Recorded(1));
    }

    @Test
    void isNotLeftToWhoeverHandedItIn() {
      var own = desk(2038);
      own.enter(POOL, 0, count(1), "", recorder);
      own.take(0, Step.Kind.SUBMITTED, approver);
      assertThat(own.take(1, Step.Kind.APPROVED, approver)).isEqualTo(Progress.OWN_FIGURES);
    }
  }
}
