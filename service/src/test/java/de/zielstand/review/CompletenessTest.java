package de.zielstand.review;

import static de.zielstand.review.OwedCatalogue.MEASURE;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.catalogue.format.Samples;
import de.zielstand.period.Period;
import de.zielstand.review.Completeness.Cell;
import de.zielstand.review.Completeness.Row;
import de.zielstand.review.Completeness.Tally;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompletenessTest {
  private static final LocalDate TODAY = LocalDate.of(2020, 1, 21);

  @Test
  void hasAColumnForEachPeriodThatEndsInTheYear() {
    var catalogue = new OwedCatalogue().rhythms("QUARTER", "SCHOOL_HALF_YEAR", "YEAR").read();
    var year = Completeness.of(2019, Duty.all(catalogue, empty(), Rules.of(31, 14, 7), TODAY));
    assertThat(year.columns())
        .extracting(Period::code)
        .containsExactly(
            "2019-Q1", "2019-Q2", "2019-Q3", "2019-Q4", "2019", "SJ2018-1", "SJ2018-2");
  }

  @ParameterizedTest
  @CsvSource({"WEEK, 2019, 52", "WEEK, 2020, 4", "MONTH, 2019, 12"})
  void gathersShorterPeriodsInTheirQuarter(String rhythm, int year, int all) {
    var duties =
        Duty.all(
            new OwedCatalogue().rhythms(rhythm).inForce("2019-01-01", "").read(),
            empty(),
            Rules.of(31, 14, 7),
            TODAY);
    var matrix = Completeness.of(year, duties);
    assertThat(matrix.columns()).startsWith(Period.quarter(year, 1)).hasSize(year == 2019 ? 4 : 1);
    assertThat(matrix.tally().all()).isEqualTo(all);
  }

  @Test
  void showsTheMostUrgentOfACell() {
    var duties =
        Duty.all(
            new OwedCatalogue().rhythms("MONTH").inForce("2019-10-01", "").read(),
            Ledgers.of(
                Ledgers.submission(
                    MEASURE, "2019-10", List.of(Step.Kind.SUBMITTED, Step.Kind.APPROVED)),
                Ledgers.submission(MEASURE, "2019-12", List.of(Step.Kind.SUBMITTED))),
            Rules.of(31, 30, 7),
            TODAY);
    Cell cell =
        Completeness.of(2019, duties).rows().getFirst().cell(Period.quarter(2019, 4)).orElseThrow();
    assertThat(cell.state()).isEqualTo(DutyState.LATE);
    assertThat(cell.tally()).isEqualTo(new Tally(1, 2, 3));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void holdsEverySubmissionOfTheYearOnceAndSumsThemUp(long seed) {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    var catalogue = Samples.catalogue(Samples.NAMES.get((int) (seed % Samples.NAMES.size())));
    var today = TODAY.minusDays(random.nextInt(900));
    var ledger = ledger(random, Expected.begun(catalogue, empty(), today));
    var duties = Duty.all(catalogue, ledger, Rules.random(random), today);
    int years = 0;
    for (int year = 2010; year <= 2022; year++) {
      var matrix = Completeness.of(year, duties);
      var said = "seed %d, year %d".formatted(seed, year);
      var cells = matrix.rows().stream().flatMap(row -> row.cells().values().stream()).toList();
      assertThat(matrix.columns()).as(said).doesNotHaveDuplicates();
      assertThat(sum(matrix.rows().stream().map(Row::tally).toList()))
          .as(said)
          .isEqualTo(matrix.tally())
          .isEqualTo(sum(matrix.columns().stream().map(matrix::tally).toList()))
          .isEqualTo(sum(cells.stream().map(Cell::tally).toList()));
      years += matrix.tally().all();
    }
    assertThat(duties).as("seed %d", seed).isNotEmpty().hasSize(years);
  }

  private static Ledger empty() {
    return Ledgers.of();
  }

  /** In which every third submission or so has come to some stage. */
  private static Ledger ledger(RandomGenerator random, List<Expected> owed) {
    var paths =
        List.of(
            List.<Step.Kind>of(),
            List.of(Step.Kind.SUBMITTED),
            List.of(Step.Kind.SUBMITTED, Step.Kind.RETURNED),
            List.of(Step.Kind.SUBMITTED, Step.Kind.APPROVED));
    return Ledgers.of(
        owed.stream()
            .filter(_ -> random.nextInt(3) == 0)
            .map(one ->
                Ledgers.submission(
                    one.key().owner(),
                    one.key().period().code(),
                    paths.get(random.nextInt(paths.size()))))
            .toArray(Submission[]::new));
  }

  private static Tally sum(List<Tally> tallies) {
    return new Tally(
        tallies.stream().mapToInt(Tally::approved).sum(),
        tallies.stream().mapToInt(Tally::handedIn).sum(),
        tallies.stream().mapToInt(Tally::all).sum());
  }
}
