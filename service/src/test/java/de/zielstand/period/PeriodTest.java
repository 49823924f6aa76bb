package de.zielstand.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
  private static final int SEEDS = 150;
  private static final List<PeriodKind> KINDS = List.copyOf(EnumSet.allOf(PeriodKind.class));

  static LongStream seeds() {
    return LongStream.range(0, SEEDS);
  }

  /** Any period of any kind, drawn from the days of four centuries. */
  static Period periodOf(long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    PeriodKind kind = KINDS.get(random.nextInt(KINDS.size()));
    LocalDate day = LocalDate.of(1901, 1, 1).plusDays(random.nextInt(146_000));
    return kind == PeriodKind.EVENT
        ? Period.event(day, 1 + random.nextInt(20))
        : new ReportingCalendar(random.nextInt(2)).containing(kind, day).orElseThrow();
  }

  @Nested
  class Codes {
    @ParameterizedTest
    @CsvSource({
      "2024-07, MONTH, 2024-07-01, 2024-07-31",
      "2024-Q3, QUARTER, 2024-07-01, 2024-09-30",
      "2024-H1, HALF_YEAR, 2024-01-01, 2024-06-30",
      "2024, YEAR, 2024-01-01, 2024-12-31",
      "SJ2023-1, SCHOOL_HALF_YEAR, 2023-08-01, 2024-01-31",
      "SJ2023-2, SCHOOL_HALF_YEAR, 2024-02-01, 2024-07-31",
      "SJ2023, SCHOOL_YEAR, 2023-08-01, 2024-07-31",
      "2018-2019, TWO_YEARS, 2018-01-01, 2019-12-31",
      "2024-W07, WEEK, 2024-02-12, 2024-02-18",
      "2020-W53, WEEK, 2020-12-28, 2021-01-03",
      "2024-03-14.1, EVENT, 2024-03-14, 2024-03-14"
    })
    void meanKindFirstAndLastDay(String code, PeriodKind kind, LocalDate first, LocalDate last) {
      Period period = Period.parse(code).orElseThrow();
      assertThat(period.kind()).isEqualTo(kind);
      assertThat(period.firstDay()).isEqualTo(first);
      assertThat(period.lastDay()).isEqualTo(last);
      assertThat(period.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
      "2023/24-1, SJ2023-1",
      "2023/24, SJ2023",
      "2023/2024, SJ2023",
      "1999/00, SJ1999",
      "3. Quartal 2024, 2024-Q3",
      "3.Quartal 2024, 2024-Q3",
      "Q3 2024, 2024-Q3",
      "2. Halbjahr 2024, 2024-H2",
      "' 2024-Q3 ', 2024-Q3"
    })
    void mayBeSpelledAsFilesDo(String spelling, String code) {
      assertThat(Period.parse(spelling).map(Period::code)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "2024-13",
          "2024-00",
          "2024-Q5",
          "2024-H3",
          "2021-W53",
          "2024-W00",
          "2018-2020",
          "SJ2023-3",
          "2023/25",
          "5. Quartal 2024",
          "2024-02-30.1",
          "2024-03-14.0",
          "1899",
          "3000",
          "24-Q1",
          "2024-q1",
          "quarter"
        })
    void refuseWhatNamesNoPeriod(String code) {
      assertThat(Period.parse(code)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("de.zielstand.period.PeriodTest#seeds")
    void areReadBackAsTheSamePeriod(long seed) {
      Period period = periodOf(seed);
      assertThat(Period.parse(period.code())).as("seed %d", seed).contains(period);
    }
  }

  @Nested
  class Neighbours {
    @ParameterizedTest
    @MethodSource("de.zielstand.period.PeriodTest#seeds")
    void followWithoutGapOrOverlap(long seed) {
      Period period = periodOf(seed);
      if (!period.kind().isCalendar()) {
        assertThat(period.next()).as("seed %d", seed).isEmpty();
        assertThat(period.previous()).as("seed %d", seed).isEmpty();
        return;
      }
      Period next = period.next().orElseThrow();
      assertThat(next.firstDay()).as("seed %d", seed).isEqualTo(period.lastDay().plusDays(1));
      assertThat(next.previous()).as("seed %d", seed).contains(period);
      assertThat(next).as("seed %d", seed).isGreaterThan(period);
    }

    @Test
    void endWithTheCalendar() {
      assertThat(Period.year(1900).previous()).isEmpty();
      assertThat(Period.year(2998).next()).isEmpty();
    }
  }

  @Nested
  class LastYear {
    @ParameterizedTest
    @CsvSource({
      "2024-02, 2023-02",
      "2024-Q3, 2023-Q3",
      "SJ2023-2, SJ2022-2",
      "SJ2023, SJ2022",
      "2018-2019, 2016-2017",
      "2024-W07, 2023-W07"
    })
    void isTheLikePeriod(String code, String before) {
      assertThat(Period.parse(code).orElseThrow().samePeriodLastYear().map(Period::code))
          .contains(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-W53", "2024-03-14.1", "1900"})
    void isMissingWhereThereWasNone(String code) {
      assertThat(Period.parse(code).orElseThrow().samePeriodLastYear()).isEmpty();
    }
  }

  @Nested
  class Containing {
    @ParameterizedTest
    @MethodSource("de.zielstand.period.PeriodTest#seeds")
    void endsAtItsEdges(long seed) {
      Period period = periodOf(seed);
      assertThat(period.contains(period.firstDay())).as("seed %d", seed).isTrue();
      assertThat(period.contains(period.lastDay())).as("seed %d", seed).isTrue();
      assertThat(period.contains(period.firstDay().minusDays(1))).as("seed %d", seed).isFalse();
      assertThat(period.contains(period.lastDay().plusDays(1))).as("seed %d", seed).isFalse();
      assertThat(period.contains(period)).as("seed %d", seed).isTrue();
    }

    @Test
    void needsBothEndsOfTheOther() {
      assertThat(Period.year(2024).contains(Period.quarter(2024, 4))).isTrue();
      assertThat(Period.year(2024).contains(Period.schoolYear(2024))).isFalse();
    }
  }

  @Test
  void isOrderedByTimeThenLength() {
    Stream<String> codes = Stream.of("2024", "2024-H1", "2024-01", "2023-Q4", "2024-Q1", "2024-02");
    List<String> ordered =
        codes.map(code -> Period.parse(code).orElseThrow()).sorted().map(Period::code).toList();
    assertThat(ordered)
        .containsExactly("2023-Q4", "2024-01", "2024-Q1", "2024-H1", "2024", "2024-02");
  }

  @Test
  void refusesDaysOnWhichNothingBegins() {
    assertThatThrownBy(() -> Period.starting(PeriodKind.QUARTER, LocalDate.of(2024, 2, 1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Period.event(LocalDate.of(2024, 2, 1), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isReportedInTheYearItEndsIn() {
    assertThat(Period.schoolYear(2023).reportingYear()).isEqualTo(2024);
    assertThat(Period.parse("2018-2019").orElseThrow().reportingYear()).isEqualTo(2019);
    assertThat(Period.parse("2020-W53").orElseThrow().reportingYear()).isEqualTo(2020);
  }
}
