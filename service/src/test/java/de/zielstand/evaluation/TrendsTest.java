package de.zielstand.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.trend.MannKendall;
import de.zielstand.trend.Trend;
import de.zielstand.trend.TrendVerdict;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TrendsTest {
  private static final String STOCK = "kind: STOCK, rhythm: QUARTER";

  private static Trend trend(IndicatorEvaluation one) {
    return Objects.requireNonNull(one.trend());
  }

  @Test
  void runFromTheFirstValueToTheLastWithGaps() {
    Trend trend =
        trend(Written.indicator(STOCK).counts("2016-Q1", 1, 2, null, 4, 5, 6).on("2018-12-31"));
    assertThat(trend.n()).isEqualTo(5);
    assertThat(trend.verdict()).isEqualTo(TrendVerdict.RISING);
    assertThat(Objects.requireNonNull(trend.theilSen()).slope()).isEqualTo(1.0);
  }

  @Test
  void areTooShortOfFourValues() {
    assertThat(trend(Written.indicator(STOCK).counts("2016-Q1", 1, 2, 3, 4).on("2018-12-31")))
        .extracting(Trend::verdict)
        .isEqualTo(TrendVerdict.TOO_SHORT);
  }

  @Test
  void endOnTheDayAskedFor() {
    assertThat(trend(Written.indicator(STOCK).counts("2016-Q1", 1, 2, 3, 4).on("2016-09-30")).n())
        .isEqualTo(3);
  }

  @Test
  void beginAfterTheLastBreak() {
    String breaks =
        ", breaks: [{from: 2016-Q2, reason: anders}, {from: 2016-Q4, reason: neu}, {from: 2020-Q1, reason: bald}]";
    Written broken = Written.indicator(STOCK + breaks).counts("2016-Q1", 90, 80, 70, 1, 2, 3, 4, 5);
    IndicatorEvaluation one = broken.on("2018-12-31");
    assertThat(trend(one).n()).isEqualTo(5);
    assertThat(trend(one).verdict()).isEqualTo(TrendVerdict.RISING);
    assertThat(one.summary().from()).isEqualByComparingTo("1");
  }

  @Test
  void compareSeasonsFromTwelveQuartersOn() {
    Written seasonal = Written.indicator(STOCK + ", seasonal: true");
    Integer[] eleven = {9, 1, 1, 1, 8, 2, 2, 2, 7, 3, 3};
    Integer[] twelve = {9, 1, 1, 1, 8, 2, 2, 2, 7, 3, 3, 3};
    assertThat(method(seasonal.counts("2016-Q1", eleven)))
        .isNotEqualTo(MannKendall.Method.SEASONAL);
    assertThat(method(seasonal.counts("2016-Q1", twelve))).isEqualTo(MannKendall.Method.SEASONAL);
    assertThat(method(Written.indicator(STOCK).counts("2016-Q1", twelve)))
        .isNotEqualTo(MannKendall.Method.SEASONAL);
  }

  @Test
  void lookAheadToTheDueDay() {
    Written due =
        Written.indicator(
                STOCK
                    + ", targets: [{form: AT_LEAST, scope: AT_DATE, target: 12, dueOn: 2018-12-31}]")
            .counts("2016-Q1", 1, 2, 3, 4, 5);
    assertThat(Objects.requireNonNull(trend(due.on("2017-06-30")).forecast()).at()).isEqualTo(11.0);
    assertThat(trend(due.on("2017-06-30")).probabilityOfReachingTarget()).isEqualTo(1.0);
  }

  @Test
  void ofSumsAreThoseOfWhatEachPeriodAdds() {
    Written sum =
        Written.indicator(
                """
                kind: COUNT, entry: RUNNING_TOTAL, rhythm: QUARTER, targets: [{form: AT_LEAST,
                scope: CUMULATIVE, target: 90, startOn: 2016-01-01}]
                """)
            .counts("2016-Q1", 9, 17, 24, 30, 35);
    assertThat(trend(sum.on("2017-12-31")).verdict()).isEqualTo(TrendVerdict.FALLING);
    assertThat(sum.on("2017-12-31").summary().from()).isNull();
  }

  private static MannKendall.Method method(Written written) {
    return Objects.requireNonNull(trend(written.on("2019-12-31")).mannKendall()).method();
  }
}
