package de.zielstand.click;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.catalogue.format.WrittenCatalogue;
import de.zielstand.click.PageVisits.Known;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedPeriodsTest {
  private static HeldIndicator indicator(String metric, String rhythm) {
    return WrittenCatalogue.of(
            """
            ags: '05114000'
            name: Krefeld
            concepts:
              - code: K
                title: Konzept
                measures:
                  - code: M
                    title: Maßnahme
                    lifecycle: {state: RUNNING}
                    indicators:
                      - {code: I, title: Klicks, unit: Klicks, kind: CLICKS, metric: %s, rhythm: %s}
            """
                .formatted(metric, rhythm))
        .indicators()
        .getFirst();
  }

  private static List<CountedPeriod> periods(
      HeldIndicator held, NavigableMap<LocalDate, Long> sums, DayRange... days) {
    var known =
        new Known(Series.of(held).orElseThrow(), sums, Coverage.of(List.of(days)), Instant.EPOCH);
    return CountedPeriods.of(
        held.indicator(), sums, known, new de.zielstand.period.ReportingCalendar(2018));
  }

  private static DayRange days(String first, String last) {
    return new DayRange(LocalDate.parse(first), LocalDate.parse(last));
  }

  private static NavigableMap<LocalDate, Long> sums(Object... dayAndSum) {
    NavigableMap<LocalDate, Long> sums = new TreeMap<>();
    for (int i = 0; i < dayAndSum.length; i += 2) {
      sums.put(LocalDate.parse((String) dayAndSum[i]), ((Integer) dayAndSum[i + 1]).longValue());
    }
    return sums;
  }

  @ParameterizedTest
  @CsvSource({
    "QUARTER, 2019-Q1 10 whole | 2019-Q2 20 whole | 2019-Q3 5 1",
    "HALF_YEAR, 2019-H1 30 whole | 2019-H2 5 1",
    "YEAR, 2019 35 182",
    "TWO_YEARS, 2018-2019 35 182"
  })
  void addQuartersUp(String rhythm, String told) {
    var sums = sums("2019-01-01", 10, "2019-04-01", 20, "2019-07-01", 5);
    assertThat(periods(indicator("VISITS", rhythm), sums, days("2019-01-01", "2019-07-01")))
        .extracting(CountedPeriodsTest::told)
        .containsExactly(told.split(" \\| "));
  }

  @Test
  void addDaysUpWhereQuartersDoNotFit() {
    var sums = sums("2019-01-31", 1, "2019-02-01", 2, "2019-07-31", 4, "2019-08-01", 8);
    assertThat(
            periods(
                indicator("VISITS", "SCHOOL_HALF_YEAR"), sums, days("2019-01-31", "2019-08-01")))
        .extracting(CountedPeriodsTest::told)
        .containsExactly("SJ2018-1 1 1", "SJ2018-2 6 whole", "SJ2019-1 8 1");
  }

  @Test
  void countNobodyOnDaysThatAreKnownAndEmpty() {
    assertThat(periods(indicator("VISITS", "MONTH"), sums(), days("2019-02-01", "2019-02-28")))
        .extracting(CountedPeriodsTest::told)
        .containsExactly("2019-02 0 whole");
  }

  @Test
  void areNotWholeWhereADayIsMissingInTheMiddle() {
    var range =
        periods(
            indicator("VISITS", "QUARTER"),
            sums("2019-01-01", 10),
            days("2019-01-01", "2019-02-10"),
            days("2019-02-12", "2019-03-31"));
    assertThat(range).extracting(CountedPeriodsTest::told).containsExactly("2019-Q1 10 89");
  }

  @Test
  void neverAddVisitorsUp() {
    assertThat(
            periods(
                indicator("VISITORS", "QUARTER"),
                sums("2019-01-01", 10),
                days("2019-01-01", "2019-03-31")))
        .isEmpty();
  }

  @Nested
  class ACoverage {
    @Test
    void joinsWhatTouchesOrOverlapsInAnyOrder() {
      assertThat(
              Coverage.of(
                      List.of(
                          days("2019-03-01", "2019-03-31"),
                          days("2019-01-01", "2019-01-20"),
                          days("2019-01-15", "2019-01-31"),
                          days("2019-02-01", "2019-02-10"),
                          days("2019-01-16", "2019-01-17")))
                  .ranges())
          .containsExactly(days("2019-01-01", "2019-02-10"), days("2019-03-01", "2019-03-31"));
    }
  }

  private static String told(CountedPeriod period) {
    return "%s %d %s"
        .formatted(
            period.period(), period.count(), period.isWhole() ? "whole" : period.daysKnown());
  }
}
