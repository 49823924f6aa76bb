package de.zielstand.progress;

import static de.zielstand.figure.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.zielstand.figure.FieldProblem.Code;
import de.zielstand.indicator.Direction;
import de.zielstand.progress.WeatherSymbol.Symbol;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherMethodsTest {

  @Nested
  class ASeries {
    @Test
    void isCheckedWhenMade() {
      assertProblem("values", Code.MISSING, () -> series());
      assertProblem("values[2001]", Code.NOT_FINITE, () -> series(1, Double.NaN));
      assertProblem("values[2000]", Code.TOO_LARGE, () -> series(1e19));
      assertProblem("target", Code.NOT_FINITE, () -> rising(Double.NaN, 2010));
    }

    @Test
    void ofOneYearSaysNothing() {
      assertThat(OtherMethods.of(series(7), rising(9, 2010)))
          .isEqualTo(new OtherMethods(null, null, null));
    }
  }

  @Nested
  class TheWeather {
    @Test
    void needsFourYearsInARow() {
      assertThat(weather(series(1, 2, 3), rising(9, 2010))).isNull();
      assertThat(weather(series(1, 2, 3, 4), rising(9, 2010))).isNotNull();
      TreeMap<Integer, Double> gap = new TreeMap<>(series(1, 2, 3, 4).values());
      gap.remove(2002);
      gap.put(2004, 5.0);
      gap.put(2005, 6.0);
      assertThat(weather(new YearlySeries(gap), rising(9, 2010))).isNull();
    }

    @Test
    void looksBackFiveChanges() {
      WeatherSymbol symbol =
          Objects.requireNonNull(weather(series(99, 0, 2, 4, 6, 8, 10), rising(14, 2008)));
      assertThat(symbol.meanChange()).isEqualTo(2);
      assertThat(symbol.hypotheticalValue()).isEqualTo(14);
      assertThat(symbol.symbol()).isEqualTo(Symbol.SUN);
    }

    @ParameterizedTest
    @CsvSource({
      "20.5, SUN", // 0.5 of 10.5 missing
      "20.6, SUN_WITH_CLOUD",
      "22.5, SUN_WITH_CLOUD", // exactly a fifth
      "22.6, CLOUD"
    })
    void worsensWithWhatIsMissing(double target, Symbol symbol) {
      assertThat(symbol(series(0, 2, 4, 6, 8, 10), rising(target, 2010))).isEqualTo(symbol);
    }

    @Test
    void isAStormWhereNothingMoves() {
      assertThat(symbol(series(5, 5, 5, 5), rising(9, 2010))).isEqualTo(Symbol.THUNDERSTORM);
      assertThat(symbol(series(5, 5, 5, 5), new Wanted(Direction.RISE, null, false)))
          .isEqualTo(Symbol.THUNDERSTORM);
    }

    @Test
    void isFineWhileATargetIsKept() {
      assertThat(symbol(series(20, 19, 18, 17), rising(10, 2005))).isEqualTo(Symbol.SUN);
    }

    @Test
    void doesNotLookBehindThePassedTargetYear() {
      WeatherSymbol symbol = Objects.requireNonNull(weather(series(1, 2, 3, 4), rising(9, 1990)));
      assertThat(symbol.hypotheticalValue()).isEqualTo(4);
      assertThat(symbol.missShare()).isEqualTo(1);
      assertThat(symbol.symbol()).isEqualTo(Symbol.CLOUD);
    }

    private static @Nullable WeatherSymbol weather(YearlySeries series, Wanted wanted) {
      return OtherMethods.of(series, wanted).destatis();
    }

    private static Symbol symbol(YearlySeries series, Wanted wanted) {
      return Objects.requireNonNull(weather(series, wanted)).symbol();
    }
  }

  @Nested
  class Growth {
    @Test
    void doesNotStartAtZeroOrCrossIt() {
      assertThat(YearlyGrowth.between(0, 5, 1)).isNaN();
      assertThat(YearlyGrowth.between(-4, -2, 1)).isNaN();
      assertThat(YearlyGrowth.between(4, -2, 1)).isNaN();
      assertThat(YearlyGrowth.between(4, 2, 0)).isNaN();
      assertThat(YearlyGrowth.between(4, 0, 3)).isEqualTo(-1);
      assertThat(YearlyGrowth.between(4, 16, 2)).isCloseTo(1, within(1e-12));
    }
  }

  @Nested
  class Eurostat {
    @Test
    void saysNothingWhereNothingIsRequired() {
      assertThat(eurostat(series(5, 6), rising(5, 2010))).isNull();
      assertThat(eurostat(series(5, 6), rising(-5, 2010))).isNull();
      assertThat(eurostat(series(0, 6), rising(5, 2010))).isNull();
    }

    @Test
    void callsALossFromBeyondTheTargetMovementAway() {
      EurostatProgress progress =
          Objects.requireNonNull(eurostat(series(60, 48), rising(50, 2010)));
      assertThat(progress.category()).isEqualTo(EurostatProgress.Category.MOVEMENT_AWAY);
      assertThat(progress.score()).isEqualTo(-5);
    }

    @ParameterizedTest
    @CsvSource({
      "101, SIGNIFICANT_PROGRESS, 2.5",
      "100.99, MODERATE_PROGRESS, 2.475",
      "100, MODERATE_PROGRESS, 0",
      "99.01, MODERATE_MOVEMENT_AWAY, -2.475",
      "98.99, SIGNIFICANT_MOVEMENT_AWAY, -2.525",
      "103, SIGNIFICANT_PROGRESS, 5",
      "97, SIGNIFICANT_MOVEMENT_AWAY, -5"
    })
    void ratesOneYearWithoutATarget(
        double value, EurostatProgress.Category category, double score) {
      EurostatProgress progress =
          Objects.requireNonNull(
              eurostat(series(100, value), new Wanted(Direction.RISE, null, false)));
      assertThat(progress.category()).isEqualTo(category);
      assertThat(progress.score()).isCloseTo(score, within(1e-9));
    }

    private static @Nullable EurostatProgress eurostat(YearlySeries series, Wanted wanted) {
      return OtherMethods.of(series, wanted).eurostat();
    }
  }

  @Nested
  class TheUnitedNations {
    @Test
    void countATargetThatIsMetAsReached() {
      UnitedNationsProgress met = Objects.requireNonNull(nations(series(0, 50), rising(50, 2010)));
      assertThat(met).isEqualTo(new UnitedNationsProgress(3, true, null, null, null));
    }

    @Test
    void allowAPointAtTheEndsOfPercentages() {
      assertThat(isReached(99, 100, true)).isTrue();
      assertThat(isReached(98.9, 100, true)).isFalse();
      assertThat(isReached(99, 100, false)).isFalse();
      assertThat(isReached(89.5, 90, true)).isFalse();
      Wanted none = new Wanted(Direction.FALL, new Wanted.Goal(0, 2010), true);
      assertThat(Objects.requireNonNull(nations(series(9, 1), none)).reached()).isTrue();
    }

    @Test
    void giveTheWorstForALossFromBeyondTheTarget() {
      assertThat(Objects.requireNonNull(nations(series(60, 48), rising(50, 2010))).score())
          .isEqualTo(1);
    }

    @Test
    void sayNothingWithoutGrowth() {
      assertThat(nations(series(0, 5), rising(50, 2010))).isNull();
      assertThat(nations(series(0, 5), new Wanted(Direction.RISE, null, false))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"102, 3", "101.9, 2", "100.51, 2", "100.49, 1", "99, 1"})
    void rateOneYearWithoutATarget(double value, int score) {
      Wanted more = new Wanted(Direction.RISE, null, false);
      assertThat(Objects.requireNonNull(nations(series(100, value), more)).score())
          .isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"119, 3", "121, 3", "122.2, 2", "300, 2", "311, 1"})
    void rateTheDrawnOutGrowth(double target, int score) {
      // 10 per cent for a second year: from 100 by way of 110 to 121
      assertThat(Objects.requireNonNull(nations(series(100, 110), rising(target, 2002))).score())
          .isEqualTo(score);
    }

    private static boolean isReached(double value, double target, boolean percent) {
      Wanted wanted = new Wanted(Direction.RISE, new Wanted.Goal(target, 2010), percent);
      return Objects.requireNonNull(nations(series(50, value), wanted)).reached();
    }

    private static @Nullable UnitedNationsProgress nations(YearlySeries series, Wanted wanted) {
      return OtherMethods.of(series, wanted).unitedNations();
    }
  }

  private static YearlySeries series(double... values) {
    TreeMap<Integer, Double> years = new TreeMap<>();
    for (double value : values) {
      years.put(2000 + years.size(), value);
    }
    return new YearlySeries(years);
  }

  private static Wanted rising(double target, int year) {
    return new Wanted(Direction.RISE, new Wanted.Goal(target, year), false);
  }
}
