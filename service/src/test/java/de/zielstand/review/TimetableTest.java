package de.zielstand.review;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.catalogue.format.Samples;
import de.zielstand.chronicle.Chronicle;
import de.zielstand.period.PeriodKind;
import de.zielstand.review.Timetable.Series;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class TimetableTest {
  static final List<String> NAMES = Samples.NAMES;
  private static final LocalDate TODAY = LocalDate.of(2020, 1, 21);

  @Test
  void hasThePeriodsThatEndOrFallDueInTheYear() {
    var catalogue = new OwedCatalogue().rhythms("QUARTER", "SCHOOL_HALF_YEAR", "YEAR").read();
    var timetable =
        Timetable.of(catalogue, Ledgers.of(), Chronicle.EMPTY, Rules.of(31, 14, 7), TODAY, 2020);
    assertThat(timetable.series())
        .extracting(Series::rhythm)
        .containsExactly(PeriodKind.QUARTER, PeriodKind.YEAR, PeriodKind.SCHOOL_HALF_YEAR);
    assertThat(timetable.series().stream().flatMap(series -> codes(series).stream()))
        .containsExactly(
            "2019-Q4",
            "2020-Q1",
            "2020-Q2",
            "2020-Q3",
            "2020-Q4", // quarters
            "2019",
            "2020", // years
            "SJ2019-1",
            "SJ2019-2");
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void agreesWithWhatIsOwedOnEachDay(String name) {
    var catalogue = Samples.catalogue(name);
    var rules = Rules.of(31, 14, 7);
    var timetable = Timetable.of(catalogue, Ledgers.of(), Chronicle.EMPTY, rules, TODAY, 2019);
    var owed = Expected.begun(catalogue, Ledgers.of(), TODAY);
    for (var series : timetable.series()) {
      for (var entry : series.entries()) {
        assertThat(entry.deadline()).isEqualTo(Deadline.of(entry.period(), rules));
        assertThat(owed.stream().filter(one -> one.key().period().equals(entry.period())))
            .as("%s %s", name, entry.period())
            .hasSize(entry.owing());
      }
    }
    assertThat(timetable.series()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2018, M02", "2019, M01 M03 M04 M05"})
  void plansReviewsOnTheirDayOrAfterTheBegin(int year, String measures) {
    var timetable =
        Timetable.of(
            Samples.catalogue("krefeld"),
            Ledgers.of(),
            Chronicle.EMPTY,
            Rules.of(31, 14, 7),
            TODAY,
            year);
    assertThat(timetable.reviews())
        .extracting(one -> one.measure().code().value())
        .contains(measures.split(" "));
    assertThat(timetable.reviews()).allMatch(one -> one.day().orElseThrow().getYear() == year);
  }

  private static List<String> codes(Series series) {
    return series.entries().stream().map(entry -> entry.period().code()).toList();
  }
}
