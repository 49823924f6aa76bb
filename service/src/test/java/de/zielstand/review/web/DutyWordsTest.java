package de.zielstand.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.element.Code;
import de.zielstand.element.Owner;
import de.zielstand.page.Language;
import de.zielstand.page.web.Frame;
import de.zielstand.period.Period;
import de.zielstand.review.Deadline;
import de.zielstand.review.Duty;
import de.zielstand.review.DutyState;
import de.zielstand.review.Stage;
import de.zielstand.review.SubmissionKey;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyWordsTest {
  private static final Deadline DEADLINE =
      new Deadline(
          LocalDate.of(2020, 1, 1),
          LocalDate.of(2020, 1, 24),
          LocalDate.of(2020, 1, 31),
          LocalDate.of(2020, 2, 14));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DUE       | 2020-01-21 | fällig in 10 Tagen, am 31.01.2020",
        "DUE       | 2020-01-30 | fällig morgen, am 31.01.2020",
        "DUE       | 2020-01-31 | fällig heute, am 31.01.2020",
        "LATE      | 2020-02-01 | überfällig seit gestern; Frist war am 31.01.2020, Nachfrist bis"
            + " 14.02.2020",
        "LATE      | 2020-02-10 | überfällig seit 10 Tagen; Frist war am 31.01.2020, Nachfrist bis"
            + " 14.02.2020",
        "RETURNED  | 2020-01-21 | fällig in 10 Tagen, am 31.01.2020",
        "RETURNED  | 2020-02-10 | Frist war am 31.01.2020",
        "RUNNING   | 2019-12-01 | schon zu erfassen, fällig am 31.01.2020",
        "CLOSED    | 2020-03-01 | geschlossen am 14.02.2020",
        "SUBMITTED | 2020-01-21 | Frist 31.01.2020",
        "REOPENED  | 2020-03-01 | Berichtigung begonnen; die freigegebenen Zahlen gelten weiter",
        "APPROVED  | 2020-03-01 | erledigt",
      })
  void sayTillWhen(DutyState state, LocalDate today, String words) {
    assertThat(words(today).deadline(duty(state, Optional.empty()))).isEqualTo(words);
  }

  @Test
  void sayHowLongAReopeningHolds() {
    var reopened = duty(DutyState.REOPENED, Optional.of(LocalDate.of(2020, 3, 3)));
    assertThat(words(LocalDate.of(2020, 3, 1)).deadline(reopened))
        .isEqualTo("offen bis 03.03.2020 (in 2 Tagen)");
  }

  @Nested
  class AllTogether {
    private final List<Duty> one =
        Arrays.stream(DutyState.values()).map(state -> duty(state, Optional.empty())).toList();

    @Test
    void nameWhatWaits() {
      var words = words(LocalDate.of(2020, 1, 21));
      assertThat(words.finding(one, false))
          .isEqualTo(
              "Eine Meldung kam zurück. Eine Meldung ist verspätet."
                  + " Eine Meldung ist fällig: in 10 Tagen, am 31.01.2020.");
      assertThat(words.finding(one, true)).startsWith("Eine Meldung wartet auf Freigabe. ");
      assertThat(
              words.finding(Collections.nCopies(3, duty(DutyState.DUE, Optional.empty())), false))
          .isEqualTo("3 Meldungen sind fällig, die ersten in 10 Tagen, am 31.01.2020.");
      assertThat(words.finding(List.of(), true)).isEqualTo("Zurzeit wartet nichts auf Sie.");
    }

    @Test
    void standInGroupsWithTheMostUrgentOpen() {
      assertThat(DutyGroup.all(one, false))
          .extracting(DutyGroup::state)
          .containsExactly(DutyState.values());
      assertThat(DutyGroup.all(one, false))
          .filteredOn(DutyGroup::folded)
          .extracting(DutyGroup::state)
          .containsExactly(DutyState.RUNNING, DutyState.CLOSED, DutyState.APPROVED);
      assertThat(DutyGroup.all(one, true).getFirst().state()).isEqualTo(DutyState.SUBMITTED);
    }

    @Test
    void foldNothingWhereThereIsNothingElse() {
      var approved = Collections.nCopies(30, duty(DutyState.APPROVED, Optional.empty()));
      var group = DutyGroup.all(approved, false).getFirst();
      assertThat(group.folded()).isFalse();
      assertThat(group.shown()).hasSize(DutyGroup.MOST);
      assertThat(group.all()).isEqualTo(30);
    }
  }

  private static Duty duty(DutyState state, Optional<LocalDate> until) {
    var owner = new Owner(Optional.of(new Code("K")), "Measure", new Code("M1"));
    var key = new SubmissionKey(owner, Period.quarter(2019, 4));
    return new Duty(key, "Maßnahme", List.of(), Stage.OPEN, state, DEADLINE, until);
  }

  private static DutyWords words(LocalDate today) {
    var frame =
        new Frame(
            Language.GERMAN,
            Frame.Theme.AUTO,
            "/",
            "",
            Optional.empty(),
            List.of(),
            new Frame.View(2019, 4, 2016, 2020),
            "",
            true);
    return new DutyWords(frame, today);
  }
}
