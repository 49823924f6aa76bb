package de.zielstand.evaluation;

import static de.zielstand.evaluation.Written.share;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.attainment.Ground;
import de.zielstand.attainment.Status;
import de.zielstand.observation.Amount;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {

  private static Written stock(String target) {
    return Written.indicator("kind: STOCK, rhythm: QUARTER, targets: [{" + target + "}]")
        .counts("2016-Q1", 12);
  }

  private static Status status(IndicatorEvaluation one) {
    return one.attainment().status();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          form: AT_LEAST, scope: PER_PERIOD, target: 24         | OFF_TRACK | 0.5
          form: AT_LEAST, scope: AT_DATE, target: 10            | REACHED   | 1
          form: AT_MOST, scope: PER_PERIOD, target: 12          | REACHED   | 1
          form: WITHIN, scope: AT_DATE, target: 10, upper: 15   | REACHED   | 1
          form: EXACTLY, scope: AT_DATE, target: 10             | AT_RISK   | 0.8
          form: NONE                                            | NO_TARGET |
          form: IMPROVE, direction: RISE                        | NO_BASELINE |
          form: IMPROVE, direction: RISE, baseline: 10          | REACHED   |
          form: IMPROVE, direction: FALL, baseline: 10          | MOVED_AWAY |
          """)
  void areRated(String target, Status expected, String degree) {
    IndicatorEvaluation one = stock(target).on("2016-12-31");
    assertThat(status(one)).isEqualTo(expected);
    if (degree == null) {
      assertThat(one.attainment().degree()).isNull();
    } else {
      assertThat(one.attainment().degree()).isEqualByComparingTo(degree);
    }
  }

  @Test
  void ofNoTargetStillTellTheValue() {
    IndicatorEvaluation one =
        Written.indicator("kind: STOCK, rhythm: QUARTER").counts("2016-Q1", 12).on("2016-12-31");
    assertThat(one.value()).isEqualByComparingTo("12");
    assertThat(one.version()).isZero();
    assertThat(one.target()).isEmpty();
  }

  @Test
  void perEventCountEachEvent() {
    Written blocks =
        Written.indicator(
                """
                kind: COUNT, entry: NEW_IN_PERIOD, rhythm: EVENT, targets: [{form: EXACTLY,
                scope: PER_EVENT, target: 2, startOn: 2016-06-01}]
                """)
            .with("2016-05-01.1", new Amount.Count(9))
            .with("2016-07-01.1", new Amount.Count(2))
            .with("2016-07-01.2", new Amount.Count(3));
    IndicatorEvaluation one = blocks.on("2016-12-31");
    assertThat(one.attainment().degree()).isEqualByComparingTo("0.5");
    assertThat(one.trend()).as("events do not lie equally apart").isNull();
    assertThat(status(blocks.on("2016-06-30"))).isEqualTo(Status.NOT_DUE);
  }

  @Test
  void allOfCountsTheWhole() {
    IndicatorEvaluation one =
        Written.indicator(
                """
                kind: SHARE, base: {what: Träger, count: 6}, rhythm: QUARTER,
                targets: [{form: ALL_OF, scope: AT_DATE, target: 6}]
                """)
            .with("2016-Q1", share(5, 6))
            .on("2016-12-31");
    assertThat(one.attainment().degree())
        .isEqualByComparingTo("0.8333333333333333333333333333333333");
    assertThat(status(one)).isEqualTo(Status.AT_RISK);
  }

  @Nested
  class Improvements {
    private static final String RISE =
        "rhythm: QUARTER, targets: [{form: IMPROVE, direction: RISE, baseline: 10, baselinePeriod: ";

    @Test
    void holdAQuarterAgainstTheSameQuarter() {
      IndicatorEvaluation one =
          Written.indicator("kind: STOCK, " + RISE + "2015-Q3}]")
              .counts("2016-Q3", 14, 99, 99)
              .on("2017-06-30");
      assertThat(one.value()).isEqualByComparingTo("14");
      assertThat(one.on()).isEqualTo(LocalDate.of(2016, 9, 30));
      assertThat(one.attainment().changePercent()).isEqualByComparingTo("0.4");
    }

    @Test
    void holdAYearAgainstAYear() {
      Written presses =
          Written.indicator("kind: COUNT, entry: NEW_IN_PERIOD, " + RISE + "2015}]")
              .counts("2016-Q1", 3, 3, 3, 3, 9, 9, null, 9);
      IndicatorEvaluation one = presses.on("2017-12-31");
      assertThat(one.value()).as("the year with a gap is no whole year").isEqualByComparingTo("12");
      assertThat(Objects.requireNonNull(one.period()).code()).isEqualTo("2016");
      assertThat(status(presses.on("2016-12-30"))).isEqualTo(Status.NO_DATA);
    }

    @Test
    void ofAStockTakeTheEndOfTheYear() {
      assertThat(
              Written.indicator("kind: STOCK, " + RISE + "2015}]")
                  .counts("2016-Q1", 3, 3, 3, 17, 99)
                  .on("2017-06-30")
                  .value())
          .isEqualByComparingTo("17");
    }

    @Test
    void withoutALikePeriodHaveNoData() {
      IndicatorEvaluation one =
          Written.indicator("kind: STOCK, " + RISE + "2015-Q3}]")
              .counts("2016-Q1", 14)
              .on("2017-06-30");
      assertThat(status(one)).isEqualTo(Status.NO_DATA);
    }
  }

  @Nested
  class AMeasure {
    private static final String TARGET =
        "kind: STOCK, rhythm: QUARTER, targets: [{form: AT_LEAST, scope: AT_DATE, target: 10}]";

    @ParameterizedTest
    @CsvSource({
      "RUNNING, REACHED",
      "PLANNED, REACHED",
      "FINISHED, REACHED",
      "REGULAR_SERVICE, REACHED",
      "DEFERRED, DEFERRED",
      "DROPPED, DROPPED"
    })
    void thatIsNotPursuedIsNotRated(String state, Status expected) {
      IndicatorEvaluation one =
          Written.of(state, "", TARGET).counts("2016-Q1", 12).on("2016-12-31");
      assertThat(status(one)).isEqualTo(expected);
      if (expected != Status.REACHED) {
        assertThat(one.attainment().degree()).isNull();
        assertThat(one.trend()).isNull();
      }
    }

    @Test
    void givesASumItsBegin() {
      String sum =
          "kind: COUNT, entry: NEW_IN_PERIOD, rhythm: QUARTER, "
              + "targets: [{form: AT_LEAST, scope: CUMULATIVE, target: 10}]";
      Written since = Written.of("RUNNING", "begin: 2016-04-01", sum);
      assertThat(since.counts("2016-Q1", 5, 6).on("2016-12-31").value()).isEqualByComparingTo("6");
      IndicatorEvaluation unclear =
          Written.of("RUNNING", "", sum).counts("2016-Q1", 5, 6).on("2016-12-31");
      assertThat(status(unclear)).isEqualTo(Status.NOT_MEASURABLE);
      assertThat(unclear.rating().ground()).isEqualTo(Ground.TARGET_UNCLEAR);
      assertThat(unclear.value()).isEqualByComparingTo("6");
      assertThat(unclear.explanation().steps().toString()).contains("Lacking[field=startOn");
    }

    @Test
    void thatAwaitsAMilestoneIsNotDue() {
      Written waiting =
          Written.indicator(
              """
              kind: STOCK, rhythm: QUARTER, targets: [{form: AT_LEAST, scope: AT_DATE, target: 20,
              startOn: GRANT + P0D, dueOn: GRANT + P2Y}]
              """);
      assertThat(status(waiting.counts("2016-Q1", 12).on("2019-12-31"))).isEqualTo(Status.NOT_DUE);
    }
  }

  @Test
  void sumsNobodyCouldCountAreNotMeasurable() {
    IndicatorEvaluation one =
        Written.indicator(
                """
                kind: COUNT, entry: NEW_IN_PERIOD, rhythm: QUARTER, targets: [{form: AT_LEAST,
                scope: CUMULATIVE, target: 40, startOn: 2016-01-01}]
                """)
            .with("2016-Q1", new Amount.Count(Amount.Count.LARGEST))
            .with("2016-Q2", new Amount.Count(1))
            .on("2016-12-31");
    assertThat(status(one)).isEqualTo(Status.NOT_MEASURABLE);
  }
}
