package de.zielstand.figure;

import static de.zielstand.figure.FieldProblem.Code.NOT_A_PLAIN_DECIMAL;
import static de.zielstand.figure.FieldProblem.Code.NOT_FINITE;
import static de.zielstand.figure.FieldProblem.Code.TOO_LARGE;
import static de.zielstand.figure.FieldProblem.Code.TOO_MANY_DIGITS;
import static de.zielstand.figure.FieldProblem.Code.TOO_SMALL;
import static de.zielstand.figure.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

  @Nested
  class PlainDecimals {
    @ParameterizedTest
    @CsvSource({
      "52.5, 52.5",
      "-3, -3",
      "0, 0",
      "-0.50, -0.5",
      "1000, 1000",
      "007, 7",
      "999999999999999999.999999999999, 999999999999999999.999999999999",
      "1.0000000000000000000000, 1"
    })
    void areReadAndStripped(String text, String expected) {
      assertThat(PlainDecimal.parse("value", text)).isEqualTo(new BigDecimal(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1", "1,5", "1e3", "+1", ".5", "5.", "NaN", "--1", "١"})
    void areNothingElse(String text) {
      assertProblem("value", NOT_A_PLAIN_DECIMAL, () -> PlainDecimal.parse("value", text));
    }

    @Test
    void haveAtMostEighteenDigitsBeforeThePoint() {
      assertProblem("v", TOO_MANY_DIGITS, () -> PlainDecimal.parse("v", "1000000000000000000"));
      assertProblem("v", TOO_MANY_DIGITS, () -> PlainDecimal.parse("v", "9".repeat(400)));
      assertProblem(
          "v", TOO_MANY_DIGITS, () -> PlainDecimal.check("v", new BigDecimal("1E+1000000000")));
    }

    @Test
    void haveAtMostTwentyDigitsAfterThePoint() {
      assertThat(PlainDecimal.parse("v", "0." + "3".repeat(20)).scale()).isEqualTo(20);
      assertProblem("v", TOO_MANY_DIGITS, () -> PlainDecimal.parse("v", "0." + "3".repeat(21)));
      assertProblem(
          "v", TOO_MANY_DIGITS, () -> PlainDecimal.check("v", new BigDecimal("1E-1000000000")));
    }

    @Test
    void longerThanAnyLineAreNotRead() {
      assertProblem("v", NOT_A_PLAIN_DECIMAL, () -> PlainDecimal.parse("v", "9".repeat(1_000_000)));
    }

    @Test
    void givenAsPowersOfTenAreWrittenOut() {
      assertThat(PlainDecimal.check("v", new BigDecimal("5E+3"))).hasToString("5000");
    }

    @Test
    void mayHaveToBeZeroOrMore() {
      assertThat(PlainDecimal.checkNotNegative("v", new BigDecimal("0.0"))).isZero();
      assertProblem(
          "v", TOO_SMALL, () -> PlainDecimal.checkNotNegative("v", new BigDecimal("-0.1")));
    }

    @Test
    void mayBeAbsent() {
      assertThat(PlainDecimal.checkIfPresent("v", null)).isNull();
      assertThat(PlainDecimal.checkIfPresent("v", new BigDecimal("2.0"))).hasToString("2");
    }
  }

  @Nested
  class FiniteNumbers {
    @Test
    void passUnchanged() {
      assertThat(FiniteNumber.check("v", -1e18)).isEqualTo(-1e18);
    }

    @Test
    void knowNoNegativeZero() {
      assertThat(Double.compare(FiniteNumber.check("v", -0.0), 0.0)).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void areNotInfinite(double number) {
      assertProblem("v", NOT_FINITE, () -> FiniteNumber.check("v", number));
    }

    @Test
    void areNotEnormous() {
      assertProblem("v", TOO_LARGE, () -> FiniteNumber.check("v", -1.1e18));
    }
  }

  @Test
  void aProblemNamesItsFieldFromOutside() {
    FieldProblem problem = new FieldProblem("interim[1].on", TOO_SMALL).under("target");
    assertThat(problem.field()).isEqualTo("target.interim[1].on");
    assertThat(problem.code()).isEqualTo(TOO_SMALL);
    assertThat(problem).hasMessage("target.interim[1].on: TOO_SMALL");
  }
}
