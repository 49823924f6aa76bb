package de.zielstand.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.chronicle.Occasion.Within;
import de.zielstand.network.Body;
import de.zielstand.period.Period;
import de.zielstand.period.ReportingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingDuesTest {
  private static final ReportingCalendar CALENDAR = new ReportingCalendar(2018);
  private static final LocalDate TODAY = LocalDate.of(2020, 1, 21);
  private static final Body TWICE_A_YEAR =
      Parts.body("rhythm: {stated: halbjährlich, times: 1, every: HALF_YEAR}");

  private static List<Due> dues(Body body, LocalDate... held) {
    return MeetingDues.of(body, List.of(held), CALENDAR, TODAY);
  }

  private static List<String> said(List<Due> dues) {
    return dues.stream()
        .map(due ->
            "%s %d/%d %s"
                .formatted(
                    ((Within) due.occasion()).period().code(),
                    due.done(),
                    due.wanted(),
                    due.state()))
        .toList();
  }

  @Test
  void beginWithTheWindowOfTheFirstMeetingEntered() {
    assertThat(said(dues(TWICE_A_YEAR, LocalDate.of(2019, 11, 14), LocalDate.of(2018, 9, 1))))
        .containsExactly(
            "2018-H2 1/1 DONE", "2019-H1 0/1 MISSED", "2019-H2 1/1 DONE", "2020-H1 0/1 OPEN");
  }

  @Test
  void askForNothingThatNobodyWroteDown() {
    assertThat(said(dues(TWICE_A_YEAR))).containsExactly("2020-H1 0/1 OPEN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "rhythm: {stated: regelmäßig}",
        "rhythm: {stated: nach Bedarf, times: 1, every: EVENT}"
      })
  void areNoneWhereTheRhythmHasNoNumber(String more) {
    assertThat(dues(Parts.body(more), LocalDate.of(2019, 1, 1))).isEmpty();
  }

  @Test
  void areNoneOfABodyThatIsOnlyMeantToBe() {
    var planned =
        Parts.catalogue(
            "rhythm: {stated: jährlich, times: 1, every: YEAR}", "trigger: {kind: NOT_STATED}");
    var body = planned.bodies().getFirst();
    var meant =
        new Body(
            body.code(),
            body.title(),
            body.kind(),
            de.zielstand.network.BodyState.PLANNED,
            body.task(),
            body.begin(),
            body.end(),
            body.lead(),
            body.members(),
            body.rhythm(),
            body.note(),
            body.mentions(),
            body.indicators(),
            body.resolutions(),
            body.assumptions());
    assertThat(dues(body)).isNotEmpty();
    assertThat(dues(meant)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2018-12-31, 2018-H1 2018-H2",
    "2018-09-30, 2018-H1",
    "2018-06-30, 2018-H1",
  })
  void endWithTheBody(String end, String windows) {
    var ended =
        Parts.body(
            "end: %s, rhythm: {stated: halbjährlich, times: 1, every: HALF_YEAR}".formatted(end));
    assertThat(dues(ended, LocalDate.of(2018, 1, 1)))
        .extracting(due -> ((Within) due.occasion()).period().code())
        .containsExactly(windows.split(" ", -1));
  }

  @Test
  void countEachMeetingInOneWindowAndNeverForgetOne() {
    for (long seed = 0; seed < 300; seed++) {
      RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
      int times = 1 + random.nextInt(4);
      String every = List.of("MONTH", "QUARTER", "YEAR", "TWO_YEARS").get(random.nextInt(4));
      Body body = Parts.body("rhythm: {stated: oft, times: %d, every: %s}".formatted(times, every));
      List<LocalDate> held = Parts.days(random, 30);
      List<Due> dues = MeetingDues.of(body, held, CALENDAR, TODAY);
      assertThat(dues.stream().mapToInt(Due::done).sum())
          .as("seed %d", seed)
          .isEqualTo(held.size());
      for (Due due : dues) {
        Period window = ((Within) due.occasion()).period();
        assertThat(due.done())
            .as("seed %d, %s", seed, window)
            .isEqualTo((int) held.stream().filter(window::contains).count());
        assertThat(due.state())
            .as("seed %d, %s", seed, window)
            .isEqualTo(
                due.done() >= times
                    ? Due.State.DONE
                    : window.lastDay().isBefore(TODAY) ? Due.State.MISSED : Due.State.OPEN);
      }
      for (int i = 1; i < dues.size(); i++) {
        assertThat(((Within) dues.get(i - 1).occasion()).period().next())
            .as("seed %d", seed)
            .contains(((Within) dues.get(i).occasion()).period());
      }
    }
  }

  @Test
  void areNeverLessFulfilledByOneMeetingMore() {
    for (long seed = 0; seed < 200; seed++) {
      RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
      Body body = Parts.body("rhythm: {stated: oft, times: 2, every: QUARTER}");
      List<LocalDate> held = new ArrayList<>(Parts.days(random, 12));
      List<Due> before = MeetingDues.of(body, held, CALENDAR, TODAY);
      held.addAll(Parts.days(random, 1));
      List<Due> after = MeetingDues.of(body, held, CALENDAR, TODAY);
      for (Due due : before) {
        if (due.state() == Due.State.DONE) {
          assertThat(after)
              .as("seed %d", seed)
              .anyMatch(
                  one -> one.occasion().equals(due.occasion()) && one.state() == Due.State.DONE);
        }
      }
    }
  }
}
