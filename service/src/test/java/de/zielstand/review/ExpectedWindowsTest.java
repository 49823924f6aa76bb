package de.zielstand.review;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.catalogue.Lifecycle;
import de.zielstand.catalogue.format.Samples;
import de.zielstand.period.Period;
import de.zielstand.period.PeriodKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectedWindowsTest {
  static final List<String> NAMES = Samples.NAMES;
  private static final LocalDate TODAY = LocalDate.of(2020, 1, 21);

  /** Goes through the days one by one, where the code goes through the periods. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void holdEveryPeriodThatHasADayInThem(long seed) {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    var rhythms = Arrays.stream(PeriodKind.values()).filter(PeriodKind::isCalendar).toList();
    for (int i = 0; i < 40; i++) {
      var rhythm = rhythms.get(random.nextInt(rhythms.size()));
      var from = day(random);
      var begin = day(random);
      var end = day(random);
      var today = day(random);
      var said =
          "seed %d: %s of %s and %s until %s on %s"
              .formatted(seed, rhythm, from, begin, end, today);
      var catalogue =
          new OwedCatalogue()
              .inForce(from.toString(), "")
              .runs(begin.toString(), end.toString())
              .rhythms(rhythm.name())
              .read();
      var ledger = Ledgers.draft(OwedCatalogue.MEASURE, "2014-Q1");
      var days = new TreeSet<Period>();
      for (var day = LocalDate.of(2014, 1, 1); !day.isAfter(today); day = day.plusDays(1)) {
        if (!day.isBefore(from) && !day.isBefore(begin) && !day.isAfter(end)) {
          days.add(catalogue.calendar().containing(rhythm, day).orElseThrow());
        }
      }
      // A week that only ends in 2014 belongs to a year before the first figures.
      days.removeIf(period -> period.reportingYear() < 2014);
      assertThat(Expected.begun(catalogue, ledger, today))
          .as(said)
          .extracting(one -> one.key().period())
          .containsExactlyElementsOf(days);
    }
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void ofTheSamplesAskForEachIndicatorOnceInAPeriodOfItsRhythm(String name) {
    Catalogue catalogue = Samples.catalogue(name);
    var owed = Expected.begun(catalogue, Ledgers.of(), TODAY);
    assertThat(owed).isNotEmpty().extracting(Expected::key).doesNotHaveDuplicates();
    assertThat(owed)
        .allSatisfy(one -> {
          assertThat(one.asked())
              .isNotEmpty()
              .doesNotHaveDuplicates()
              .allMatch(asked -> asked.rhythm() == one.key().period().kind());
          assertThat(one.key().period().firstDay()).isBeforeOrEqualTo(TODAY);
        });
    // Whatever runs without an end is asked for today in every rhythm it has.
    catalogue.indicators().stream()
        .filter(held -> held.indicator().rhythm().isCalendar())
        .filter(held -> held.state().filter(Lifecycle.State.RUNNING::equals).isPresent())
        .filter(held -> neverEnds(catalogue, held))
        .forEach(held ->
            assertThat(owed)
                .as(held.address())
                .anyMatch(one ->
                    one.key().owner().equals(held.owner())
                        && one.asked().contains(held.indicator())
                        && one.key().period().contains(TODAY)));
  }

  /** Compared with the sample files by hand: who owes figures in 2019, and how many in all. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "krefeld | 72 | KR-2018 M01 M02 M03 M04 M05 M06 M07 M09 M10 M11 M12 M13 M15 M16"
            + " AG-OEFFNUNG B1",
        "duisburg | 33 | DU-2013 Q04 PG-2 PG-5 PB-1 PW-1 PS-1 PI-2",
        "duesseldorf | 8 | Z67-1 LENKUNGSKREIS KOORDINIERUNGSKREIS AEMTERNETZ B2",
        "maerkischer-kreis | 14 | MK-2012 M01 M05",
      })
  void ofTheSamplesAreThoseOfTheirFiles(String name, int count, String owners) {
    var owed =
        Expected.begun(Samples.catalogue(name), Ledgers.of(), TODAY).stream()
            .filter(one -> one.key().period().firstDay().getYear() == 2019)
            .filter(one -> one.key().period().kind() != PeriodKind.WEEK)
            .toList();
    assertThat(owed.stream().map(one -> one.key().owner().code().value()).distinct())
        .containsExactly(owners.split(" "));
    assertThat(owed).hasSize(count);
  }

  @Test
  void ofKrefeldEndWithItsConcept() {
    assertThat(Expected.begun(Samples.catalogue("krefeld"), Ledgers.of(), TODAY))
        .filteredOn(one -> one.key().owner().concept().isPresent())
        .noneMatch(one -> one.key().period().firstDay().getYear() > 2019)
        .anyMatch(one -> one.key().period().equals(Period.quarter(2019, 4)));
  }

  private static boolean neverEnds(Catalogue catalogue, HeldIndicator held) {
    return held.concept()
        .flatMap(catalogue::concept)
        .filter(concept -> concept.inForceTo().isEmpty())
        .filter(concept ->
            concept.measures().stream()
                .filter(one -> one.code().equals(held.holder().code()))
                .allMatch(one ->
                    one.end().isEmpty()
                        && one.begin()
                            .map(begin -> begin.earliest(concept.milestoneDates()).isPresent())
                            .orElse(true)))
        .isPresent();
  }

  private static LocalDate day(RandomGenerator random) {
    return LocalDate.of(2014, 1, 1).plusDays(random.nextInt(2500));
  }
}
