package de.zielstand.review;

import static de.zielstand.review.Desk.KREFELD;
import static de.zielstand.review.Desk.POOL;
import static de.zielstand.review.Desk.count;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.observation.Observations.Recording;
import de.zielstand.period.Period;
import org.junit.jupiter.api.Test;

/** Two replicas on one database. */
class LedgerBookTest {
  private static final RunningZielstand ONE = RunningZielstand.shared();

  @Test
  void showsWhatAnotherReplicaCommitted() {
    var desk = new Desk(ONE, Period.quarter(2811, 1));
    long recorder = desk.person("krefeld.erfassung");
    long approver = desk.person("krefeld.freigabe");
    try (var other = RunningZielstand.start(ONE.environmentOfAReplica())) {
      var book = other.part(LedgerBook.class);
      assertThat(book.of(KREFELD).of(desk.submission()).revisions()).isEmpty();
      assertThat(desk.enter(POOL, 0, count(7), "", recorder)).isEqualTo(new Recording.Recorded(1));
      assertThat(book.of(KREFELD).of(desk.submission()).current())
          .containsOnlyKeys(desk.figure(POOL));
      desk.take(0, Step.Kind.SUBMITTED, recorder);
      desk.take(1, Step.Kind.APPROVED, approver);
      var seen = book.of(KREFELD).of(desk.submission());
      assertThat(seen.stage()).isEqualTo(Stage.APPROVED);
      assertThat(seen.approved()).containsOnlyKeys(desk.figure(POOL));
    }
  }

  @Test
  void isNotReadAgainWhileNothingChanges() {
    var book = ONE.part(LedgerBook.class);
    var first = book.of(KREFELD);
    assertThat(book.of(KREFELD)).isSameAs(first);
    var desk = new Desk(ONE, Period.quarter(2811, 2));
    desk.enter(POOL, 0, count(8), "", desk.person("krefeld.erfassung"));
    assertThat(book.of(KREFELD)).isNotSameAs(first);
  }

  @Test
  void tellsAnyInstantFromTheNewest() {
    var desk = new Desk(ONE, Period.quarter(2811, 3));
    long recorder = desk.person("krefeld.erfassung");
    desk.enter(POOL, 0, count(1), "", recorder);
    var then = desk.now();
    var instant = then.revisions().getFirst().recordedAt();
    desk.enter(POOL, 1, count(2), "", recorder);
    var newest = ONE.part(LedgerBook.class).of(KREFELD);
    assertThat(newest.asOf(instant).of(desk.submission())).isEqualTo(then);
    assertThat(newest.of(desk.submission()).newestNumber(desk.figure(POOL))).isEqualTo(2);
    assertThat(newest.asOf(instant.minusMillis(1)).of(desk.submission()).stage())
        .isEqualTo(Stage.OPEN);
  }
}
