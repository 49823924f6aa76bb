package de.zielstand.trend;

import static de.zielstand.figure.Problems.assertProblem;
import static de.zielstand.trend.TrendTest.line;
import static de.zielstand.trend.TrendTest.mannKendall;
import static de.zielstand.trend.TrendTest.ols;
import static de.zielstand.trend.TrendTest.series;
import static de.zielstand.trend.TrendTest.trend;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.figure.FieldProblem.Code;
import java.util.Arrays;
import java.util.Collections;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrendQuestionTest {
  @Test
  void hasLimits() {
    Series series = line(5, 1, 1);
    assertProblem("horizon", Code.TOO_SMALL, () -> question(series, -1, null, null, 0));
    assertProblem("horizon", Code.TOO_LARGE, () -> question(series, 10_001, null, null, 0));
    assertProblem("season", Code.TOO_SMALL, () -> question(series, 1, null, 1, 0));
    assertProblem("season", Code.TOO_LARGE, () -> question(series, 1, null, 2_001, 0));
    assertProblem("startsAt", Code.TOO_SMALL, () -> question(series, 1, null, null, -1));
    assertProblem("startsAt", Code.TOO_LARGE, () -> question(series, 1, null, null, 6));
    assertProblem("target", Code.NOT_FINITE, () -> question(series, 1, Double.NaN, null, 0));
    assertProblem("values[1]", Code.NOT_FINITE, () -> series(1.0, Double.POSITIVE_INFINITY));
    assertProblem("values[0]", Code.TOO_LARGE, () -> series(1e19));
    assertProblem(
        "values",
        Code.TOO_MANY_VALUES,
        () -> Series.of(Collections.nCopies(Series.LONGEST + 1, 1.0)));
  }

  @Test
  void atItsLimitsIsAnsweredWithFiniteNumbers() {
    Double[] values = new Double[Series.LONGEST];
    Arrays.setAll(values, i -> i % 3 == 0 ? 1e18 : -1e18);
    Trend trend = Trend.of(new TrendQuestion(series(values), 10_000, -1e18, false, 2_000, 0));
    Forecast forecast = Objects.requireNonNull(trend.forecast());
    assertThat(forecast.lower95()).isFinite();
    assertThat(forecast.upper95()).isFinite();
    assertThat(trend.probabilityOfReachingTarget()).isBetween(0.0, 1.0);
  }

  @Test
  void withoutATargetHasNoProbability() {
    assertThat(trend(line(6, 1, 1)).probabilityOfReachingTarget()).isNull();
  }

  @Test
  void ofTheTiniestNumbersIsAnsweredToo() {
    Trend trend = trend(series(1e-300, 3e-300, 2e-300, 5e-300, 4e-300));
    assertThat(ols(trend).slope()).isFinite();
    assertThat(mannKendall(trend).s()).isEqualTo(6);
  }

  private static TrendQuestion question(
      Series series, int horizon, @Nullable Double target, @Nullable Integer season, int start) {
    return new TrendQuestion(series, horizon, target, true, season, start);
  }
}
