package de.zielstand.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReportingCalendarTest {
  private static final ReportingCalendar CALENDAR = new ReportingCalendar(2018);

  @ParameterizedTest
  @CsvSource({
    "WEEK, 2021-01-02, 2020-W53",
    "MONTH, 2024-02-29, 2024-02",
    "QUARTER, 2024-12-31, 2024-Q4",
    "HALF_YEAR, 2024-07-01, 2024-H2",
    "YEAR, 2024-07-01, 2024",
    "SCHOOL_HALF_YEAR, 2024-01-31, SJ2023-1",
    "SCHOOL_HALF_YEAR, 2024-02-01, SJ2023-2",
    "SCHOOL_YEAR, 2024-07-31, SJ2023",
    "TWO_YEARS, 2019-06-01, 2018-2019",
    "TWO_YEARS, 2017-06-01, 2016-2017"
  })
  void findsThePeriodAround(PeriodKind kind, LocalDate day, String code) {
    assertThat(CALENDAR.containing(kind, day).map(Period::code)).contains(code);
  }

  @Test
  void knowsNoEvents() {
    assertThat(CALENDAR.containing(PeriodKind.EVENT, LocalDate.of(2024, 1, 1))).isEmpty();
  }

  @Test
  void beginsTwoYearsWhereTheMunicipalityDoes() {
    assertThat(
            new ReportingCalendar(2013)
                .containing(PeriodKind.TWO_YEARS, LocalDate.of(2014, 5, 1))
                .map(Period::code))
        .contains("2013-2014");
  }

  @ParameterizedTest
  @EnumSource(value = PeriodKind.class, names = "EVENT", mode = EnumSource.Mode.EXCLUDE)
  void listsWholePeriodsOnly(PeriodKind kind) {
    LocalDate from = LocalDate.of(2016, 3, 10);
    LocalDate to = LocalDate.of(2022, 10, 5);
    List<Period> periods = CALENDAR.within(kind, from, to);
    assertThat(periods).isNotEmpty().isSorted();
    assertThat(periods.getFirst().firstDay()).isAfterOrEqualTo(from);
    assertThat(periods.getLast().lastDay()).isBeforeOrEqualTo(to);
    assertThat(periods.getFirst().previous().orElseThrow().firstDay()).isBefore(from);
    assertThat(periods.getLast().next().orElseThrow().lastDay()).isAfter(to);
  }

  @ParameterizedTest
  @EnumSource(value = PeriodKind.class, names = "EVENT", mode = EnumSource.Mode.EXCLUDE)
  void listsPeriodsThatHaveADayBetweenToo(PeriodKind kind) {
    LocalDate from = LocalDate.of(2016, 3, 10);
    LocalDate to = LocalDate.of(2022, 10, 5);
    List<Period> periods = CALENDAR.touching(kind, from, to);
    assertThat(periods).isSorted().containsAll(CALENDAR.within(kind, from, to));
    assertThat(periods.getFirst().contains(from)).isTrue();
    assertThat(periods.getLast().contains(to)).isTrue();
    assertThat(CALENDAR.touching(kind, from, from)).hasSize(1);
    assertThat(CALENDAR.touching(kind, from, from.minusDays(1))).isEmpty();
  }

  @Test
  void countsFourQuartersToTheYear() {
    assertThat(
            CALENDAR.within(
                PeriodKind.QUARTER, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)))
        .hasSize(4);
  }

  @Test
  void takesAPeriodAsEndedOnlyWhenItsLastDayIsOver() {
    assertThat(CALENDAR.lastEnded(PeriodKind.QUARTER, LocalDate.of(2024, 6, 30)).map(Period::code))
        .contains("2024-Q1");
    assertThat(CALENDAR.lastEnded(PeriodKind.QUARTER, LocalDate.of(2024, 7, 1)).map(Period::code))
        .contains("2024-Q2");
  }
}
