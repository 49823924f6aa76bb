package de.zielstand.evaluation;

import static de.zielstand.evaluation.Written.quantity;
import static de.zielstand.evaluation.Written.share;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.attainment.Status;
import de.zielstand.observation.Amount;
import de.zielstand.observation.Quality;
import de.zielstand.observation.Sign;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class KindsTest {

  private static Status status(IndicatorEvaluation one) {
    return one.attainment().status();
  }

  private static void assertDegree(IndicatorEvaluation one, String degree) {
    assertThat(one.attainment().degree()).isEqualByComparingTo(degree);
  }

  @Test
  void countsAreAddedUpSinceTheBegin() {
    IndicatorEvaluation one =
        Written.indicator(
                """
                kind: COUNT, entry: NEW_IN_PERIOD, rhythm: QUARTER, targets: [{form: AT_LEAST,
                scope: CUMULATIVE, target: 40, startOn: 2016-04-01, dueOn: 2018-03-31}]
                """)
            .counts("2016-Q1", 100, 8, null, 4, 8)
            .on("2017-05-01");
    assertThat(one.value()).isEqualByComparingTo("20");
    assertDegree(one, "0.5");
    assertThat(one.explanation().steps().toString()).contains("present=3, periods=4");
  }

  @Nested
  class RunningTotals {
    private static final String FIELDS =
        "kind: COUNT, entry: RUNNING_TOTAL, rhythm: QUARTER, targets: [{form: AT_LEAST, ";

    @Test
    void countSinceTheBegin() {
      Written sum =
          Written.indicator(
              FIELDS + "scope: CUMULATIVE, target: 40, startOn: 2017-01-01, dueOn: 2018-12-31}]");
      assertThat(sum.counts("2016-Q4", 10, 14, 30).on("2017-12-31").value())
          .isEqualByComparingTo("20");
      assertThat(sum.counts("2017-Q1", 14, 30).on("2017-12-31").value()).isEqualByComparingTo("30");
    }

    @Test
    void areALevelOnADay() {
      Written level = Written.indicator(FIELDS + "scope: AT_DATE, target: 40}]");
      assertThat(level.counts("2016-Q4", 10, 14, 30).on("2017-12-31").value())
          .isEqualByComparingTo("30");
    }

    @Test
    void tellWhatCameNewInEachPeriod() {
      Written each = Written.indicator(FIELDS + "scope: PER_PERIOD, target: 10}]");
      assertThat(each.counts("2016-Q4", 10, 14, 30).on("2017-12-31").value())
          .isEqualByComparingTo("16");
      IndicatorEvaluation gap = each.counts("2016-Q4", 10, null, 30).on("2017-12-31");
      assertThat(gap.value()).as("nobody knows which period it came in").isEqualByComparingTo("10");
      assertThat(gap.on()).isEqualTo(LocalDate.of(2016, 12, 31));
    }
  }

  @Test
  void distinctOnesAreNeverSummed() {
    IndicatorEvaluation one =
        Written.indicator(
                "kind: DISTINCT, rhythm: YEAR, targets: [{form: AT_LEAST, scope: PER_PERIOD, target: 4}]")
            .counts("2016", 3, 2)
            .on("2018-01-31");
    assertThat(one.value()).isEqualByComparingTo("2");
    assertThat(status(one)).isEqualTo(Status.OFF_TRACK);
  }

  @Test
  void ofAStockTheLastCounts() {
    IndicatorEvaluation one =
        Written.indicator(
                "kind: STOCK, rhythm: QUARTER, targets: [{form: AT_MOST, scope: AT_DATE, target: 10}]")
            .counts("2016-Q1", 30, 9)
            .on("2016-12-31");
    assertThat(one.value()).isEqualByComparingTo("9");
    assertThat(status(one)).isEqualTo(Status.REACHED);
  }

  @Test
  void quantitiesAddUpAsDeclared() {
    String target =
        "targets: [{form: AT_LEAST, scope: CUMULATIVE, target: 10, startOn: 2016-01-01}]";
    Map.of("SUM", "7.5", "MEAN", "3.75", "LAST", "5")
        .forEach((declared, value) ->
            assertThat(
                    Written.indicator(
                            "kind: QUANTITY, addsUp: " + declared + ", rhythm: QUARTER, " + target)
                        .with("2016-Q1", quantity("2.5"))
                        .with("2016-Q2", quantity("5"))
                        .on("2016-12-31")
                        .value())
                .as(declared)
                .isEqualByComparingTo(value));
  }

  @Nested
  class Scores {
    private static final Written FEEDBACK =
        Written.indicator(
            """
            kind: SCORE, decimals: 1, rhythm: EVENT, targets: [{form: AT_LEAST, scope: CUMULATIVE,
            target: 4, startOn: 2016-01-01}]
            """);

    @Test
    void areWeighedByWhoAnswered() {
      Written both =
          FEEDBACK
              .with("2016-03-01.1", new Amount.Score(new BigDecimal("5"), 10, 20L))
              .with("2016-04-01.1", new Amount.Score(new BigDecimal("2"), 5, null));
      assertThat(both.on("2016-12-31").value()).isEqualByComparingTo("4");
    }

    @Test
    void ofWhichOnlyTheReturnWasCountedAreNoValue() {
      Written returns = FEEDBACK.with("2016-03-01.1", new Amount.Score(null, 10, 20L));
      assertThat(status(returns.on("2016-12-31"))).isEqualTo(Status.NO_DATA);
    }
  }

  @Test
  void clicksAreSummedUnlessTheyAreVisitors() {
    String rest =
        ", rhythm: MONTH, targets: [{form: AT_LEAST, scope: CUMULATIVE, target: 100, startOn: 2016-01-01}]";
    assertThat(
            Written.indicator("kind: CLICKS, metric: PAGE_VIEWS" + rest)
                .counts("2016-01", 40, 20)
                .on("2016-02-29")
                .value())
        .isEqualByComparingTo("60");
    assertThat(
            Written.indicator("kind: CLICKS, metric: VISITORS" + rest)
                .counts("2016-01", 40, 20)
                .on("2016-02-29")
                .value())
        .isEqualByComparingTo("20");
  }

  @Test
  void judgementsAreHeldAgainstAStep() {
    Written used =
        Written.indicator(
            """
            kind: JUDGEMENT, rhythm: YEAR, scale: [{code: S1, title: kaum}, {code: S2, title: gut},
            {code: S3, title: intensiv}], targets: [{form: AT_LEAST, level: S2}]
            """);
    IndicatorEvaluation below = used.with("2016", new Amount.Judgement(1)).on("2017-01-31");
    assertThat(status(below)).isEqualTo(Status.OFF_TRACK);
    assertThat(below.attainment().degree()).isNull();
    assertThat(below.trend()).as("ranks carry no distances").isNull();
    assertThat(status(used.with("2016", new Amount.Judgement(3)).on("2017-01-31")))
        .isEqualTo(Status.REACHED);
  }

  @Test
  void breakdownsNeverCountInTheTotal() {
    IndicatorEvaluation one =
        Written.indicator("kind: COUNT, entry: NEW_IN_PERIOD, rhythm: QUARTER")
            .counts("2016-Q1", 10)
            .part("2016-Q1", "geschlecht=w", 6)
            .part("2016-Q2", "geschlecht=w", 7)
            .on("2016-12-31");
    assertThat(one.value()).isEqualByComparingTo("10");
    assertThat(one.on()).isEqualTo(LocalDate.of(2016, 3, 31));
    assertThat(status(one)).isEqualTo(Status.NO_TARGET);
  }

  @Test
  void theWorstQualityCounts() {
    Written sum =
        Written.indicator(
                """
                kind: COUNT, entry: NEW_IN_PERIOD, rhythm: QUARTER, targets: [{form: AT_LEAST,
                scope: CUMULATIVE, target: 40, startOn: 2016-01-01}]
                """)
            .circa("2016-Q1", new Amount.Count(1))
            .counts("2016-Q2", 2);
    assertThat(sum.on("2016-12-31").quality()).isEqualTo(Quality.CIRCA);
  }

  @Test
  void figuresOfAnotherKindAreLeftAlone() {
    Written changed =
        Written.indicator("kind: STOCK, rhythm: QUARTER")
            .with("2016-Q1", share(1, 2))
            .missing("2016-Q2", Sign.NO_ENTRY);
    assertThat(changed.on("2016-12-31").value()).isNull();
  }

  @Test
  void figuresOfAnotherRhythmCountWhereNoneOfTodaysDo() {
    Written sum =
        Written.indicator(
                """
                kind: COUNT, entry: NEW_IN_PERIOD, rhythm: QUARTER, targets: [{form: AT_LEAST,
                scope: CUMULATIVE, target: 40, startOn: 2016-01-01}]
                """)
            .counts("2016", 12, 99)
            .counts("2017-Q1", 3);
    assertThat(sum.on("2017-12-31").value()).isEqualByComparingTo("15");
  }
}
