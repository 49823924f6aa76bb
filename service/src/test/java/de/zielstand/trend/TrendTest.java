package de.zielstand.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrendTest {

  @Nested
  class TooFewValues {
    @Test
    void giveTheirNumberOnly() {
      for (Series series : List.of(series(), series(7.0), series(7.0, null, 8.0))) {
        assertThat(trend(series))
            .isEqualTo(
                new Trend(
                    series.size(),
                    TrendVerdict.TOO_SHORT,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of()));
      }
    }

    @Test
    void areLessThanFiveForAVerdict() {
      assertThat(trend(series(1.0, 2.0, 3.0, 4.0)).verdict()).isEqualTo(TrendVerdict.TOO_SHORT);
      assertThat(trend(series(1.0, 2.0, 3.0, 4.0, 5.0)).verdict()).isEqualTo(TrendVerdict.RISING);
    }

    @Test
    void areComputedFromThreeOn() {
      Trend trend = trend(series(1.0, 3.0, 2.0));
      assertThat(ols(trend).slope()).isCloseTo(0.5, within(1e-12));
      assertThat(mannKendall(trend).p()).isEqualTo(1);
    }
  }

  @Nested
  class TheVerdict {
    @ParameterizedTest
    @CsvSource({"1, RISING", "-1, FALLING", "0, STEADY"})
    void followsTheOrder(double slope, TrendVerdict verdict) {
      assertThat(trend(line(6, 10, slope)).verdict()).isEqualTo(verdict);
    }

    @Test
    void isSteadyAtExactlyFivePerCent() {
      assertThat(TrendVerdict.of(9, new MannKendall(5, 1, 0.05, MannKendall.Method.NORMAL)))
          .isEqualTo(TrendVerdict.STEADY);
      assertThat(TrendVerdict.of(9, new MannKendall(-5, 1, 0.049, MannKendall.Method.NORMAL)))
          .isEqualTo(TrendVerdict.FALLING);
    }
  }

  @Nested
  class APerfectLine {
    private final Series series = line(6, 0.1, 0.1);

    @Test
    void reachesWhatLiesOnItAndNothingBeyond() {
      // 0.1 + 0.1 * 7 is not 0.8 in binary
      assertThat(probability(series, 2, 0.8, true)).isEqualTo(1);
      assertThat(probability(series, 2, 0.8, false)).isEqualTo(1);
      assertThat(probability(series, 2, 0.8001, true)).isEqualTo(0);
      assertThat(probability(series, 2, 0.7999, false)).isEqualTo(0);
      assertThat(probability(series, 2, 0.7999, true)).isEqualTo(1);
    }

    @Test
    void leavesNoDoubt() {
      Trend trend = trend(series);
      assertThat(ols(trend).rSquared()).isEqualTo(1);
      assertThat(ols(trend).slopeP()).isEqualTo(0);
      Forecast forecast = Objects.requireNonNull(trend.forecast());
      assertThat(forecast.lower95()).isEqualTo(forecast.upper95());
      assertThat(trend.outliers()).isEmpty();
    }
  }

  @Nested
  class AFlatSeries {
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, -7e17, 33})
    void explainsNothing(double level) {
      Trend trend = trend(line(7, level, 0));
      assertThat(trend.ols()).isEqualTo(new Ols(0, level, null, null));
      Forecast forecast = Objects.requireNonNull(trend.forecast());
      assertThat(forecast.value()).isEqualTo(level);
      assertThat(forecast.lower95()).isEqualTo(level);
      assertThat(forecast.upper95()).isEqualTo(level);
      assertThat(trend.theilSen()).isEqualTo(new TheilSen(0, level, 0, 0));
      assertThat(mannKendall(trend).p()).isEqualTo(1);
      assertThat(trend.verdict()).isEqualTo(TrendVerdict.STEADY);
      assertThat(trend.outliers()).isEmpty();
      assertThat(probability(line(7, level, 0), 1, level, true)).isEqualTo(1);
    }
  }

  @Nested
  class Outlying {
    @Test
    void valuesAreToldByTheirPosition() {
      Series series = series(10.0, 11.2, null, 13.1, 13.9, 40.0, 16.1, 16.8, 18.2);
      assertThat(trend(series).outliers()).containsExactly(5);
    }

    @Test
    void valuesLieOnBothSides() {
      Series series = series(10.0, 11.2, 12.1, -30.0, 13.9, 40.0, 16.1, 16.8, 18.2, 18.9);
      assertThat(trend(series).outliers()).containsExactly(3, 5);
    }

    @Test
    void valuesKeepTheirPositionAfterABreak() {
      Series series = series(1.0, 900.0, 10.0, 11.2, 12.1, 13.1, 13.9, 40.0, 16.1, 16.8, 18.2);
      assertThat(Trend.of(new TrendQuestion(series, 1, null, true, null, 2)).outliers())
          .containsExactly(7);
    }

    @Test
    void isWhatLiesFarFromTheLineNotFromTheMiddle() {
      Series steep = series(0.0, 11.0, 19.0, 80.0, 41.0, 49.0, 61.0, 69.0, 81.0, 89.0, 101.0);
      assertThat(trend(steep).outliers()).containsExactly(3);
    }

    @Test
    void isWhatLiesBeyondThreeAndAHalf() {
      // About a flat line the median residual is 1 and MAD 1, so the limit is 1 + 3.5 / 0.6745.
      assertThat(trend(symmetric(6.18)).outliers()).isEmpty();
      assertThat(trend(symmetric(6.20)).outliers()).containsExactly(0, 8);
    }

    private static Series symmetric(double far) {
      return series(far, -1.0, 1.0, 1.0, 0.0, 1.0, 1.0, -1.0, far);
    }
  }

  @Nested
  class ABreak {
    @Test
    void leavesOnlyThePieceAfterIt() {
      Series whole = series(90.0, 70.0, null, 5.0, null, 6.0, 8.0, 7.5, 9.0, 9.5);
      Series piece = series(5.0, null, 6.0, 8.0, 7.5, 9.0, 9.5);
      assertThat(Trend.of(new TrendQuestion(whole, 2, 12.0, true, null, 3)))
          .isEqualTo(Trend.of(new TrendQuestion(piece, 2, 12.0, true, null, 0)));
    }

    @Test
    void mayLeaveNothing() {
      Series whole = line(9, 1, 1);
      assertThat(Trend.of(new TrendQuestion(whole, 2, 12.0, true, 4, 9)).n()).isZero();
    }
  }

  @Nested
  class Seasons {
    private final Series quarters =
        series(5.0, 9.0, 1.0, 3.0, 6.0, 10.0, 2.0, 4.0, 7.0, 11.0, 3.0, 5.0);

    @Test
    void areComparedWithThemselves() {
      MannKendall test = mannKendall(seasonal(quarters));
      assertThat(test.method()).isEqualTo(MannKendall.Method.SEASONAL);
      assertThat(test.s()).isEqualTo(12);
      assertThat(test.variance()).isCloseTo(4 * 11 / 3.0, within(1e-12));
    }

    @Test
    void needTwelveValues() {
      Series eleven = series(5.0, 9.0, 1.0, 3.0, 6.0, 10.0, 2.0, 4.0, 7.0, 11.0, 3.0, null);
      assertThat(mannKendall(seasonal(eleven)).method()).isEqualTo(MannKendall.Method.NORMAL);
    }

    @Test
    void keepTheirPlaceOverAGap() {
      Series gap = series(5.0, 9.0, 1.0, 3.0, null, 10.0, 2.0, 4.0, 7.0, 11.0, 3.0, 5.0, 8.0);
      MannKendall test = mannKendall(seasonal(gap));
      assertThat(test.s()).isEqualTo(12);
    }

    private static Trend seasonal(Series series) {
      return Trend.of(new TrendQuestion(series, 1, null, true, 4, 0));
    }
  }

  @Nested
  class TheExactTest {
    @ParameterizedTest
    @CsvSource({
      "3, 0.3333333333333333",
      "4, 0.08333333333333333",
      "5, 0.016666666666666666",
      "6, 0.002777777777777778",
      "7, 0.0003968253968253968",
      "8, 4.96031746031746e-05"
    })
    void hasASmallestP(int n, double p) {
      assertThat(mannKendall(trend(line(n, 0, 1))).p()).isCloseTo(p, within(1e-15));
    }

    @Test
    void endsWithTenValues() {
      assertThat(mannKendall(trend(line(10, 0, 1))).method()).isEqualTo(MannKendall.Method.EXACT);
      assertThat(mannKendall(trend(line(11, 0, 1))).method()).isEqualTo(MannKendall.Method.NORMAL);
    }

    @Test
    void isNotForTies() {
      MannKendall tied = mannKendall(trend(series(1.0, 2.0, 2.0, 3.0, 0.0)));
      assertThat(tied.method()).isEqualTo(MannKendall.Method.NORMAL);
      assertThat(tied.variance()).isCloseTo((5 * 4 * 15 - 2 * 9) / 18.0, within(1e-12));
    }

    @Test
    void takesZeroAndMinusZeroForTheSame() {
      MannKendall tied = mannKendall(trend(series(0.0, -0.0, 0.0, -0.0)));
      assertThat(tied.s()).isZero();
      assertThat(tied.p()).isEqualTo(1);
    }
  }

  static Trend trend(Series series) {
    return Trend.of(new TrendQuestion(series, 1, null, true, null, 0));
  }

  private static @Nullable Double probability(
      Series series, int horizon, double target, boolean higherIsBetter) {
    return Trend.of(new TrendQuestion(series, horizon, target, higherIsBetter, null, 0))
        .probabilityOfReachingTarget();
  }

  static Ols ols(Trend trend) {
    return Objects.requireNonNull(trend.ols());
  }

  static MannKendall mannKendall(Trend trend) {
    return Objects.requireNonNull(trend.mannKendall());
  }

  static Series series(@Nullable Double... values) {
    return Series.of(Arrays.asList(values));
  }

  static Series line(int n, double from, double slope) {
    Double[] values = new Double[n];
    Arrays.setAll(values, i -> from + slope * i);
    return series(values);
  }
}
