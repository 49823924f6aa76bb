package de.zielstand.review;

import static de.zielstand.review.OwedCatalogue.CONCEPT;
import static de.zielstand.review.OwedCatalogue.MEASURE;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.element.Code;
import de.zielstand.element.Owner;
import de.zielstand.period.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectedTest {
  private static final LocalDate TODAY = LocalDate.of(2020, 1, 21);
  private static final Ledger NOTHING_YET = new Ledger(Map.of());
  private static final Ledger SINCE_2016 = Ledgers.draft(MEASURE, "2016-Q1");

  private static List<String> owed(OwedCatalogue catalogue) {
    return periods(catalogue.read(), SINCE_2016, TODAY);
  }

  private static List<String> periods(Catalogue catalogue, Ledger ledger, LocalDate today) {
    return Expected.begun(catalogue, ledger, today).stream()
        .map(one -> one.key().period().code())
        .toList();
  }

  @Nested
  class Window {
    @Test
    void runsFromTheBeginToTheRunningPeriod() {
      assertThat(owed(new OwedCatalogue().runs("2019-05-20", "")))
          .containsExactly("2019-Q2", "2019-Q3", "2019-Q4", "2020-Q1");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          // concept from, to | measure from, to | first, last, count
          "2018            |            | 2017       |             | 2018-Q1 | 2020-Q1 | 9",
          "2016            | end 2018   |            | 2017-11-02  | 2016-Q1 | 2017-Q4 | 8",
          "2016            | end 2018   | mid 2018   | 2019        | 2018-Q2 | 2018-Q4 | 3",
          "2016            |            | 2019-10..2019-11 | 2019-12 | 2019-Q4 | 2019-Q4 | 1",
          "                |            | Woche in 2019 |          | 2019-Q1 | 2020-Q1 | 5",
          "                |            | 2005       | 2016        | 2016-Q1 | 2016-Q4 | 4",
          "                |            | OPENING + P1Y | GRANT + P2Y | 2018-Q2 | 2020-Q1 | 8",
        })
    void isWhereConceptAndMeasureBothHold(
        String from, String to, String begin, String end, String first, String last, int count) {
      var owed = owed(new OwedCatalogue().inForce(or(from), or(to)).runs(or(begin), or(end)));
      assertThat(owed).hasSize(count).startsWith(first).endsWith(last);
    }

    @Test
    void hasNotOpenedWhereTheBeginWaitsForAMilestone() {
      assertThat(owed(new OwedCatalogue().runs("GRANT + P0D", ""))).isEmpty();
      assertThat(owed(new OwedCatalogue().inForce("GRANT + P1M", ""))).isEmpty();
    }

    @Test
    void hasNotOpenedBeforeItsFirstDay() {
      assertThat(owed(new OwedCatalogue().runs("2020-04-01", ""))).isEmpty();
      assertThat(owed(new OwedCatalogue().runs("2020-01-22", ""))).isEmpty();
      assertThat(owed(new OwedCatalogue().runs("2020-01-21", ""))).containsExactly("2020-Q1");
    }

    @Test
    void beginsLastYearWhereNothingWasEverHandedInAndNoBeginIsKnown() {
      assertThat(periods(new OwedCatalogue().read(), NOTHING_YET, TODAY))
          .containsExactly("2019-Q1", "2019-Q2", "2019-Q3", "2019-Q4", "2020-Q1");
    }

    @Test
    void beginsInTheYearOfTheFirstFiguresForAllOfAMunicipality() {
      var others = Ledgers.draft(new Owner(Optional.empty(), "Body", new Code("B")), "2017-Q3");
      assertThat(periods(new OwedCatalogue().read(), others, TODAY))
          .hasSize(13)
          .startsWith("2017-Q1");
    }

    private static String or(String text) {
      return text == null ? "" : text;
    }
  }

  @Nested
  class WhatIsNotWorkedOn {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "{state: PLANNED}",
          "{state: DEFERRED, reason: Warten}",
          "{state: DROPPED}",
          "{state: FINISHED}",
          "{state: REGULAR_SERVICE}"
        })
    void owesNothing(String lifecycle) {
      assertThat(owed(new OwedCatalogue().lifecycle(lifecycle))).isEmpty();
    }

    @Test
    void owesWhatCameUpBeforeItsEnd() {
      assertThat(owed(new OwedCatalogue().lifecycle("{state: FINISHED, since: 2016-08-15}")))
          .containsExactly("2016-Q1", "2016-Q2", "2016-Q3");
      assertThat(owed(new OwedCatalogue().lifecycle("{state: REGULAR_SERVICE}").runs("", "2016")))
          .hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "state: EXISTS | 5",
          "state: EXISTS, end: '2019-03-31' | 1",
          "state: PLANNED | 0",
          "state: DEMANDED | 0",
          "state: ENDED | 0",
          "state: ENDED, end: '2019-06-30' | 2",
        })
    void holdsForBodiesToo(String said, int count) {
      var catalogue =
          new OwedCatalogue()
              .lifecycle("{state: PLANNED}")
              .beside(
                  """
                  bodies:
                    - code: B1
                      title: Beirat
                      kind: NETWORK
                      %s
                      indicators:
                        - {code: B1-I1, title: Zahl, kind: STOCK, unit: Personen, rhythm: QUARTER}
                  """
                      .formatted(said.replace(", ", "\n    ")));
      assertThat(periods(catalogue.read(), NOTHING_YET, TODAY)).hasSize(count);
    }
  }

  @Nested
  class Rhythms {
    @Test
    void eachMakeASeriesOfTheirOwnWithTheIndicatorsAskedInIt() {
      var catalogue = new OwedCatalogue().rhythms("QUARTER", "YEAR", "QUARTER", "EVENT").read();
      var owed = Expected.begun(catalogue, NOTHING_YET, TODAY);
      assertThat(owed)
          .filteredOn(one -> one.key().period().equals(Period.quarter(2019, 3)))
          .singleElement()
          .satisfies(one ->
              assertThat(one.asked())
                  .extracting(i -> i.code().value())
                  .containsExactly("I1", "I3"));
      assertThat(owed)
          .filteredOn(one -> one.key().period().equals(Period.year(2019)))
          .singleElement()
          .satisfies(one ->
              assertThat(one.asked()).extracting(i -> i.code().value()).containsExactly("I2"));
      assertThat(owed).hasSize(5 + 2);
    }

    @Test
    void ofEventsAreNeverExpected() {
      assertThat(owed(new OwedCatalogue().rhythms("EVENT"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "SCHOOL_HALF_YEAR, SJ2018-1 SJ2018-2 SJ2019-1",
      "SCHOOL_YEAR, SJ2018 SJ2019",
      "HALF_YEAR, 2019-H1 2019-H2 2020-H1",
      "TWO_YEARS, 2018-2019 2020-2021",
    })
    void includeThePeriodInWhichTheWindowOpens(String rhythm, String periods) {
      assertThat(periods(new OwedCatalogue().rhythms(rhythm).read(), NOTHING_YET, TODAY))
          .containsExactly(periods.split(" "));
    }
  }

  @Nested
  class Milestones {
    private final Catalogue catalogue =
        new OwedCatalogue().runs("2019", "").rhythms("MILESTONE QUARTER").read();

    @Test
    void areAskedUntilTheyAreApprovedAsDone() {
      assertThat(periods(catalogue, Ledgers.milestone("2019-Q2", "2019-05-06", 0, 0, true), TODAY))
          .containsExactly("2019-Q1", "2019-Q2");
      assertThat(periods(catalogue, Ledgers.milestone("2019-Q3", null, 4, 4, true), TODAY))
          .containsExactly("2019-Q1", "2019-Q2", "2019-Q3");
    }

    @Test
    void areStillAskedWhereOnlyADraftSaysSoOrStepsAreOpen() {
      assertThat(periods(catalogue, Ledgers.milestone("2019-Q2", "2019-05-06", 0, 0, false), TODAY))
          .hasSize(5);
      assertThat(periods(catalogue, Ledgers.milestone("2019-Q2", null, 3, 4, true), TODAY))
          .hasSize(5);
    }

    @Test
    void leaveTheOtherFiguresOfTheirMeasureOwed() {
      var both = new OwedCatalogue().rhythms("MILESTONE QUARTER", "QUARTER").read();
      var owed =
          Expected.begun(both, Ledgers.milestone("2019-Q2", "2019-05-06", 0, 0, true), TODAY);
      assertThat(owed).hasSize(5);
      assertThat(owed.getLast().asked()).extracting(i -> i.code().value()).containsExactly("I2");
    }
  }

  @Test
  void seesAheadWhereADayAheadIsAsked() {
    var ahead =
        Expected.foreseen(
            new OwedCatalogue().inForce("2020", "end 2020").read(),
            NOTHING_YET,
            TODAY,
            LocalDate.of(2021, 12, 31));
    assertThat(ahead)
        .extracting(one -> one.key().period().code())
        .containsExactly("2020-Q1", "2020-Q2", "2020-Q3", "2020-Q4");
  }

  @Test
  void asksForFiguresOfPositionPapersAsWell() {
    var paper = new OwedCatalogue().standing("POSITION_PAPER").inForce("2019", "").read();
    assertThat(paper.bindingConcepts()).isEmpty();
    assertThat(Expected.begun(paper, NOTHING_YET, TODAY))
        .hasSize(5)
        .allSatisfy(one -> assertThat(one.key().owner().concept()).isEqualTo(CONCEPT));
  }
}
