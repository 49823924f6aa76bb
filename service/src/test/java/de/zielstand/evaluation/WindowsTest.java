package de.zielstand.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.attainment.Formula;
import de.zielstand.attainment.Status;
import de.zielstand.observation.Amount;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WindowsTest {

  private static Written every(String window, String rhythm, String target) {
    return Written.indicator(
        "kind: RECURRING, rhythm: %s, window: {%s}, targets: [{form: RECURRING, timesPerWindow: %s}]"
            .formatted(rhythm, window, target));
  }

  private static void assertFulfilled(IndicatorEvaluation one, int fulfilled, int windows) {
    assertThat(one.rating().formula())
        .isEqualTo(
            new Formula.Part(
                Formula.Counted.WINDOWS,
                BigDecimal.valueOf(fulfilled),
                BigDecimal.valueOf(windows)));
  }

  @Nested
  class OfTheCalendar {
    @Test
    void addUpFinerPeriods() {
      Written yearly = every("every: YEAR", "QUARTER", "4");
      Written held = yearly.counts("2016-Q1", 1, 1, 1, 1, 2, 0, 1, null, 4);
      assertFulfilled(held.on("2016-12-31"), 1, 1);
      assertFulfilled(held.on("2018-03-31"), 1, 2);
    }

    @Test
    void addUpEvents() {
      Written yearly =
          every("every: YEAR", "EVENT", "2")
              .with("2016-03-01.1", new Amount.Count(1))
              .with("2016-12-31.1", new Amount.Count(1))
              .with("2018-01-01.1", new Amount.Count(1));
      assertFulfilled(yearly.on("2018-06-30"), 1, 2);
    }

    @Test
    void thatHaveNotEndedDoNotCount() {
      Written yearly = every("every: YEAR", "QUARTER", "1").counts("2016-Q1", 1);
      IndicatorEvaluation one = yearly.on("2016-06-30");
      assertThat(one.attainment().status()).isEqualTo(Status.NOT_DUE);
      assertThat(one.attainment().degree()).isNull();
    }

    @Test
    void withoutAnEntryAreNotFulfilled() {
      assertFulfilled(every("every: YEAR", "YEAR", "1").counts("2017", 1).on("2018-01-31"), 1, 2);
      assertFulfilled(every("every: YEAR", "YEAR", "1").on("2018-01-31"), 0, 2);
    }

    @Test
    void beginWithTheFirstEntryWhereTheBeginIsRough() {
      String yearly =
          "kind: RECURRING, rhythm: YEAR, window: {every: YEAR}, "
              + "targets: [{form: RECURRING, timesPerWindow: 1}]";
      Written rough = Written.of("RUNNING", "begin: '2016'", yearly);
      assertFulfilled(rough.counts("2016", 1, 1).on("2017-12-31"), 2, 2);
      assertFulfilled(rough.counts("2017", 1).on("2017-12-31"), 1, 1);
      assertFulfilled(rough.counts("2015", 1, null, 1).on("2017-12-31"), 1, 1);
      assertFulfilled(Written.of("RUNNING", "", yearly).counts("2015", 1).on("2017-12-31"), 1, 1);
    }

    @Test
    void endWithTheDueDay() {
      Written due =
          every("every: QUARTER", "QUARTER", "1, dueOn: 2016-12-31").counts("2016-Q1", 1, 1);
      assertFulfilled(due.on("2016-12-30"), 2, 2);
      assertFulfilled(due.on("2016-12-31"), 2, 4);
      assertThat(due.on("2019-12-31").attainment().status()).isEqualTo(Status.MISSED);
    }
  }

  @Nested
  class OfEvents {
    private final Written sheets =
        Written.of(
            "RUNNING",
            "begin: 2016-01-01",
            "kind: RECURRING, rhythm: EVENT, window: {eventOf: I2}, "
                + "targets: [{form: RECURRING, timesPerWindow: 1}]",
            "kind: RECURRING, rhythm: YEAR, window: {every: YEAR}");

    private Occasions meetings(String period, int number) {
      var other = sheets.indicatorCalled("I2");
      return Occasions.of(
          other.indicator(),
          new Written(sheets.catalogue(), other, List.of()).counts(period, number).figures());
    }

    @Test
    void areTheirEntries() {
      Written two =
          sheets
              .with("2016-03-01.1", new Amount.Count(1))
              .with("2016-04-01.1", new Amount.Count(0));
      assertFulfilled(two.on("2016-12-31"), 1, 2);
    }

    @Test
    void withoutAnEntryAreNotFulfilled() {
      Written one = sheets.with("2016-12-31.1", new Amount.Count(1));
      assertFulfilled(one.on("2016-12-31", meetings("2016", 3)), 1, 3);
      assertFulfilled(one.on("2016-12-31", meetings("2017", 3)), 1, 1);
      assertFulfilled(one.on("2016-12-31", meetings("2016", 0)), 1, 1);
    }
  }
}
