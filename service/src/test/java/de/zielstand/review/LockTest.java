package de.zielstand.review;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.element.Code;
import de.zielstand.element.Owner;
import de.zielstand.period.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LockTest {
  private static final LocalDate CLOSES = LocalDate.of(2020, 2, 14);

  private static Submission after(Step... steps) {
    var owner = new Owner(Optional.of(new Code("K")), "Measure", new Code("M"));
    return new Submission(
        new SubmissionKey(owner, Period.quarter(2019, 4)), List.of(steps), List.of());
  }

  private static Step step(Step.Kind kind, Optional<LocalDate> until) {
    return new Step(1, Instant.EPOCH, Optional.empty(), kind, Optional.empty(), until);
  }

  private static Step step(Step.Kind kind) {
    return step(kind, Optional.empty());
  }

  @Test
  void holdsWhatIsSubmittedOrApprovedOnEveryDay() {
    for (var day : List.of(CLOSES.minusDays(30), CLOSES.plusDays(30))) {
      assertThat(Lock.of(after(step(Step.Kind.SUBMITTED)), CLOSES, day)).contains(Lock.SUBMITTED);
      assertThat(Lock.of(after(step(Step.Kind.APPROVED)), CLOSES, day)).contains(Lock.APPROVED);
    }
  }

  @Test
  void closesOnTheDayAfterTheGrace() {
    assertThat(Lock.of(after(), CLOSES, CLOSES)).isEmpty();
    assertThat(Lock.of(after(), CLOSES, CLOSES.plusDays(1))).contains(Lock.CLOSED);
  }

  @Test
  void neverHoldsWhatWasReturned() {
    assertThat(Lock.of(after(step(Step.Kind.RETURNED)), CLOSES, CLOSES.plusYears(1))).isEmpty();
  }

  @Test
  void opensUntilTheLastDayOfAReopening() {
    var until = CLOSES.plusDays(20);
    var reopened = after(step(Step.Kind.REOPENED, Optional.of(until)));
    assertThat(Lock.of(reopened, CLOSES, until)).isEmpty();
    assertThat(Lock.of(reopened, CLOSES, until.plusDays(1))).contains(Lock.CLOSED);
    assertThat(Lock.of(reopened, until.plusDays(5), until.plusDays(1))).isEmpty();
  }
}
