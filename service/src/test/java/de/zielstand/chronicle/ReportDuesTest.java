package de.zielstand.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.chronicle.Occasion.AfterMeeting;
import de.zielstand.chronicle.Occasion.BeforeMeeting;
import de.zielstand.chronicle.ReportDues.Given;
import de.zielstand.element.Code;
import de.zielstand.network.ReportDuty;
import de.zielstand.period.ReportingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportDuesTest {
  private static final ReportingCalendar CALENDAR = new ReportingCalendar(2018);
  private static final LocalDate TODAY = LocalDate.of(2020, 1, 21);

  private static List<Due> dues(String duty, Happening... happenings) {
    return ReportDues.of(Parts.duty(duty), Parts.chronicle(happenings)).until(TODAY, CALENDAR);
  }

  private static List<Due.State> states(List<Due> dues) {
    return dues.stream().map(Due::state).toList();
  }

  @Nested
  class AfterEachMeeting {
    private static final String SAID = "trigger: {kind: AFTER_EACH_MEETING, body: RUNDE}";

    @Test
    void areDueUntilTheNext() {
      assertThat(
              states(
                  dues(
                      SAID,
                      Parts.meeting("2019-03-07"),
                      Parts.meeting("2019-06-06"),
                      Parts.meeting("2019-09-05"),
                      Parts.report("2019-03-20", ""))))
          .containsExactly(Due.State.DONE, Due.State.MISSED, Due.State.OPEN);
    }

    @Test
    void mayBeGivenInTheMeetingItself() {
      assertThat(
              dues(
                  SAID,
                  Parts.meeting("2019-03-07"),
                  Parts.meeting("2019-06-06"),
                  Parts.report("2019-06-06", "")))
          .extracting(Due::done)
          .containsExactly(0, 1);
    }

    @Test
    void countEveryReportSinceTheFirstMeetingOnce() {
      ReportDuty duty = Parts.duty(SAID);
      for (long seed = 0; seed < 300; seed++) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<LocalDate> meetings = Parts.days(random, 12);
        List<LocalDate> days = Parts.days(random, 20);
        List<Given> given = days.stream().map(day -> new Given(day, Optional.empty())).toList();
        List<Due> dues = new ReportDues(duty, given, meetings).until(TODAY, CALENDAR);
        Optional<LocalDate> first = meetings.stream().min(LocalDate::compareTo);
        long since =
            days.stream().filter(day -> first.isPresent() && !day.isBefore(first.get())).count();
        assertThat(dues.stream().mapToInt(Due::done).sum())
            .as("seed %d", seed)
            .isEqualTo((int) since);
        assertThat(dues).as("seed %d", seed).hasSize((int) meetings.stream().distinct().count());
        for (int i = 0; i < dues.size(); i++) {
          var occasion = (AfterMeeting) dues.get(i).occasion();
          boolean last = i == dues.size() - 1;
          assertThat(occasion.next().isEmpty()).as("seed %d", seed).isEqualTo(last);
          assertThat(dues.get(i).state() == Due.State.OPEN)
              .as("seed %d", seed)
              .isEqualTo(last && dues.get(i).done() == 0);
        }
      }
    }
  }

  @Nested
  class BeforeEachMeeting {
    private static final String SAID = "trigger: {kind: BEFORE_MEETING, body: RUNDE}";

    @Test
    void areDueSinceTheOneBefore() {
      assertThat(
              states(
                  dues(
                      SAID,
                      Parts.meeting("2018-03-17"),
                      Parts.meeting("2019-03-16"),
                      Parts.report("2018-03-17", ""),
                      Parts.report("2019-05-01", ""))))
          .containsExactly(Due.State.DONE, Due.State.MISSED, Due.State.DONE);
    }

    @Test
    void areOpenBeforeTheFirst() {
      assertThat(dues(SAID))
          .singleElement()
          .satisfies(due -> assertThat(due.state()).isEqualTo(Due.State.OPEN))
          .satisfies(due -> assertThat(due.occasion().last()).isEmpty());
    }

    @Test
    void countEveryReportOnce() {
      ReportDuty duty = Parts.duty(SAID);
      for (long seed = 0; seed < 300; seed++) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<LocalDate> meetings = Parts.days(random, 12);
        List<Given> given =
            Parts.days(random, 20).stream().map(day -> new Given(day, Optional.empty())).toList();
        List<Due> dues = new ReportDues(duty, given, meetings).until(TODAY, CALENDAR);
        assertThat(dues.stream().mapToInt(Due::done).sum())
            .as("seed %d", seed)
            .isEqualTo(given.size());
        assertThat(((BeforeMeeting) dues.getLast().occasion()).day()).as("seed %d", seed).isEmpty();
        assertThat(dues.subList(0, dues.size() - 1))
            .as("seed %d", seed)
            .noneMatch(due -> due.state() == Due.State.OPEN);
      }
    }
  }

  @Nested
  class SoManyTimes {
    private static final String SAID =
        "to: [RAT, BEIRAT], trigger: {kind: AT_LEAST, times: 1, every: YEAR}";

    @Test
    void areOwedToEachWhoIsNamed() {
      var dues =
          dues(
              SAID,
              Parts.report("2018-05-01", "RAT"),
              Parts.report("2018-09-01", "BEIRAT"),
              Parts.report("2019-05-01", "RAT"));
      assertThat(states(dues)).containsExactly(Due.State.DONE, Due.State.MISSED, Due.State.OPEN);
      assertThat(dues)
          .extracting(Due::lacking)
          .containsExactly(
              List.of(), List.of(new Code("BEIRAT")), List.of(new Code("RAT"), new Code("BEIRAT")));
    }

    @Test
    void areOwedToNobodyTwiceWhereOneReportWentToAll() {
      assertThat(states(dues(SAID, Parts.report("2019-05-01", ""))))
          .containsExactly(Due.State.DONE, Due.State.OPEN);
    }

    @Test
    void areNotMetByTellingSomebodyElse() {
      assertThat(dues(SAID, Parts.report("2019-05-01", "RUNDE")))
          .extracting(Due::done)
          .containsExactly(0, 0);
    }
  }

  @ParameterizedTest
  @CsvSource({"end 2019, , MISSED", "end 2020, , OPEN", "end 2019, 2020-01-15, DONE"})
  void areDueByTheirDay(String day, String given, Due.State state) {
    var happenings = given == null ? new Happening[0] : new Happening[] {Parts.report(given, "")};
    assertThat(dues("trigger: {kind: ON_DATE, on: %s}".formatted(day), happenings))
        .singleElement()
        .satisfies(due -> assertThat(due.state()).isEqualTo(state));
  }

  @Test
  void areNotGuessedWhereNothingIsSaid() {
    assertThat(dues("trigger: {kind: NOT_STATED}", Parts.report("2019-05-01", ""))).isEmpty();
  }

  @Test
  void countWhatTheConceptItselfLists() {
    assertThat(
            states(
                dues(
                    "reports: [{on: '2018', what: Bericht}], "
                        + "trigger: {kind: AT_LEAST, times: 1, every: YEAR}")))
        .containsExactly(Due.State.DONE, Due.State.MISSED, Due.State.OPEN);
  }
}
