package de.zielstand.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every series; a failure names the seed of its series. */
class TrendPropertyTest {

  static LongStream seeds() {
    return LongStream.range(1, 61);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void turningTheSeriesTurnsItsTest(long seed) {
    List<Double> values = values(seed);
    List<Double> turned = new ArrayList<>(values);
    Collections.reverse(turned);
    MannKendall test = Objects.requireNonNull(trend(values, 0).mannKendall());
    MannKendall reverse = Objects.requireNonNull(trend(turned, 0).mannKendall());
    assertThat(reverse)
        .as("seed %d", seed)
        .isEqualTo(new MannKendall(-test.s(), test.variance(), test.p(), test.method()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void liftingTheSeriesLiftsItsForecast(long seed) {
    assertMoves(seed, y -> y + 500, 1);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void stretchingTheSeriesStretchesItsForecast(long seed) {
    assertMoves(seed, y -> y * 8, 8);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void turningTheSeriesUpsideDownTurnsTheChances(long seed) {
    List<Double> values = values(seed);
    Double above = Trend.of(question(values, 55.0, true)).probabilityOfReachingTarget();
    Double below =
        Trend.of(question(values.stream().map(y -> -y).toList(), -55.0, false))
            .probabilityOfReachingTarget();
    assertThat(above).as("seed %d", seed).isEqualTo(below).isBetween(0.0, 1.0);
    Double notAbove = Trend.of(question(values, 55.0, false)).probabilityOfReachingTarget();
    assertThat(Objects.requireNonNull(above) + Objects.requireNonNull(notAbove))
        .as("seed %d", seed)
        .isCloseTo(1, within(1e-12));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theMedianSlopeLiesInItsInterval(long seed) {
    TheilSen line = Objects.requireNonNull(trend(values(seed), 0).theilSen());
    assertThat(line.slope()).as("seed %d", seed).isBetween(line.lower95(), line.upper95());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aHigherTargetIsNotMoreProbable(long seed) {
    List<Double> values = values(seed);
    double last = 1;
    for (double target = -100; target <= 300; target += 10) {
      Double probability = Trend.of(question(values, target, true)).probabilityOfReachingTarget();
      assertThat(probability).as("seed %d, target %s", seed, target).isLessThanOrEqualTo(last);
      last = Objects.requireNonNull(probability);
    }
  }

  @Test
  void twoHundredSeriesOfTenYearsTakeNoTime() {
    List<TrendQuestion> questions = new ArrayList<>();
    Random random = new Random(40);
    for (int i = 0; i < 200; i++) {
      Double[] values = new Double[40];
      Arrays.setAll(values, x -> x + 10 * random.nextGaussian());
      questions.add(new TrendQuestion(Series.of(Arrays.asList(values)), 4, 50.0, true, null, 0));
    }
    long fastest = Long.MAX_VALUE;
    for (int round = 0; round < 20; round++) {
      long begin = System.nanoTime();
      int rising = 0;
      for (TrendQuestion question : questions) {
        rising += Trend.of(question).verdict() == TrendVerdict.RISING ? 1 : 0;
      }
      fastest = Math.min(fastest, System.nanoTime() - begin);
      assertThat(rising).isPositive();
    }
    assertThat(Duration.ofNanos(fastest)).isLessThan(Duration.ofMillis(100));
  }

  private static void assertMoves(long seed, DoubleUnaryOperator move, double stretch) {
    List<Double> values = values(seed);
    Trend before = trend(values, 60.0);
    Trend after =
        trend(values.stream().map(y -> move.applyAsDouble(y)).toList(), move.applyAsDouble(60.0));
    Forecast forecast = Objects.requireNonNull(before.forecast());
    Forecast moved = Objects.requireNonNull(after.forecast());
    assertThat(moved.value())
        .as("seed %d", seed)
        .isCloseTo(move.applyAsDouble(forecast.value()), within(1e-8));
    assertThat(moved.lower95())
        .as("seed %d", seed)
        .isCloseTo(move.applyAsDouble(forecast.lower95()), within(1e-8));
    assertThat(after.probabilityOfReachingTarget())
        .as("seed %d", seed)
        .isCloseTo(Objects.requireNonNull(before.probabilityOfReachingTarget()), within(1e-9));
    assertThat(Objects.requireNonNull(after.theilSen()).slope())
        .as("seed %d", seed)
        .isCloseTo(stretch * Objects.requireNonNull(before.theilSen()).slope(), within(1e-9));
    assertThat(after.mannKendall()).as("seed %d", seed).isEqualTo(before.mannKendall());
    assertThat(after.outliers()).as("seed %d", seed).isEqualTo(before.outliers());
    assertThat(after.verdict()).as("seed %d", seed).isEqualTo(before.verdict());
  }

  /** Of 3 to 30 values with halves, so that some are equal and none loses a digit. */
  private static List<Double> values(long seed) {
    Random random = new Random(seed);
    Double[] values = new Double[random.nextInt(3, 31)];
    Arrays.setAll(values, x -> Math.rint(2 * (50 + x + 6 * random.nextGaussian())) / 2);
    return List.of(values);
  }

  private static Trend trend(List<Double> values, double target) {
    return Trend.of(question(values, target, true));
  }

  private static TrendQuestion question(
      List<Double> values, double target, boolean higherIsBetter) {
    return new TrendQuestion(
        Series.of(new ArrayList<>(values)), 4, target, higherIsBetter, null, 0);
  }
}
