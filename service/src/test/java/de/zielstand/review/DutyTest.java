package de.zielstand.review;

import static de.zielstand.review.OwedCatalogue.CONCEPT;
import static de.zielstand.review.OwedCatalogue.MEASURE;
import static de.zielstand.review.Step.Kind.APPROVED;
import static de.zielstand.review.Step.Kind.REOPENED;
import static de.zielstand.review.Step.Kind.RETURNED;
import static de.zielstand.review.Step.Kind.SUBMITTED;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.element.Code;
import de.zielstand.element.Owner;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyTest {
  private static final LocalDate TODAY = LocalDate.of(2020, 1, 21);

  private static List<Duty> all(Ledger ledger, LocalDate today) {
    return Duty.all(
        new OwedCatalogue().inForce("2019", "").read(), ledger, Rules.of(31, 14, 7), today);
  }

  private static Duty duty(Submission submission, LocalDate today) {
    return all(Ledgers.of(submission), today).stream()
        .filter(one -> one.key().equals(submission.key()))
        .findFirst()
        .orElseThrow();
  }

  @Nested
  class OfNobodyYet {
    @ParameterizedTest
    @CsvSource({
      "2019-12-31, RUNNING",
      "2020-01-01, DUE",
      "2020-01-31, DUE",
      "2020-02-01, LATE",
      "2020-02-14, LATE",
      "2020-02-15, CLOSED",
    })
    void followsItsDeadlineWhetherBegunOrNot(LocalDate today, DutyState state) {
      assertThat(duty(Ledgers.open(MEASURE, "2019-Q4"), today).state()).isEqualTo(state);
      assertThat(duty(Ledgers.submission(MEASURE, "2019-Q4", List.of()), today))
          .satisfies(begun -> assertThat(begun.state()).isEqualTo(state))
          .satisfies(begun -> assertThat(begun.stage()).isEqualTo(Stage.DRAFT));
    }
  }

  @Nested
  class OfSomebody {
    private DutyState after(Step.Kind... steps) {
      return duty(Ledgers.submission(MEASURE, "2018-Q1", List.of(steps)), TODAY).state();
    }

    @Test
    void saysWhoseTurnItIsHoweverLate() {
      assertThat(after(SUBMITTED)).isEqualTo(DutyState.SUBMITTED);
      assertThat(after(SUBMITTED, RETURNED)).isEqualTo(DutyState.RETURNED);
      assertThat(after(SUBMITTED, RETURNED, SUBMITTED)).isEqualTo(DutyState.SUBMITTED);
      assertThat(after(SUBMITTED, APPROVED)).isEqualTo(DutyState.APPROVED);
    }

    @Test
    void isOpenAgainUntilTheLastDayOfItsReopening() {
      var until = Optional.of(LocalDate.of(2020, 2, 10));
      var late = Ledgers.submission(MEASURE, "2019-Q1", List.of(REOPENED), until);
      assertThat(duty(late, TODAY).state()).isEqualTo(DutyState.REOPENED);
      assertThat(duty(late, TODAY).dueOn()).isEqualTo("2020-02-10");
      assertThat(duty(late, LocalDate.of(2020, 2, 10)).state()).isEqualTo(DutyState.REOPENED);
      assertThat(duty(late, LocalDate.of(2020, 2, 11)).state()).isEqualTo(DutyState.CLOSED);
      assertThat(duty(late, LocalDate.of(2020, 2, 11)).dueOn()).isEqualTo("2019-05-01");
    }

    @Test
    void isNeverLateAgainOnceSomethingWasApproved() {
      var until = Optional.of(LocalDate.of(2020, 1, 10));
      var steps = List.of(SUBMITTED, APPROVED, REOPENED);
      assertThat(duty(Ledgers.submission(MEASURE, "2019-Q1", steps, until), TODAY).state())
          .isEqualTo(DutyState.REOPENED);
    }
  }

  @Nested
  class OfWhatIsNotOwed {
    @Test
    void isSeenToAsSoonAsSomebodyBeganIt() {
      var event = duty(Ledgers.submission(MEASURE, "2019-12-10.1", List.of()), TODAY);
      assertThat(event.state()).isEqualTo(DutyState.LATE);
      assertThat(event.title()).isEqualTo("Maßnahme");
      assertThat(event.asked()).isEmpty();
    }

    @Test
    void carriesItsCodeWhereTheCatalogueForgotIt() {
      var gone = new Owner(CONCEPT, "Measure", new Code("M99"));
      assertThat(duty(Ledgers.submission(gone, "2019-Q2", List.of(SUBMITTED)), TODAY).title())
          .isEqualTo("M99");
    }

    @Test
    void isNothingWhereNothingWasEntered() {
      var event = Ledgers.open(MEASURE, "2019-12-04.1");
      assertThat(all(Ledgers.of(event), TODAY)).noneMatch(one -> one.key().equals(event.key()));
    }
  }

  @Test
  void putsWhatSomebodyWaitsForFirstThenGoesByDeadline() {
    var ledger =
        Ledgers.of(
            Ledgers.submission(MEASURE, "2019-Q1", List.of(SUBMITTED, APPROVED)),
            Ledgers.submission(MEASURE, "2019-Q2", List.of(SUBMITTED)),
            Ledgers.submission(MEASURE, "2019-Q3", List.of(SUBMITTED, RETURNED)));
    assertThat(all(ledger, LocalDate.of(2020, 2, 3)))
        .extracting(Duty::state)
        .containsExactly(
            DutyState.RETURNED,
            DutyState.LATE,
            DutyState.APPROVED,
            DutyState.SUBMITTED,
            DutyState.RUNNING);
  }
}
