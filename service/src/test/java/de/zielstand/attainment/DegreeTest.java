package de.zielstand.attainment;

import static de.zielstand.attainment.Targets.DUE;
import static de.zielstand.attainment.Targets.HALF_WAY;
import static de.zielstand.attainment.Targets.START;
import static de.zielstand.attainment.Targets.YEAR;
import static de.zielstand.attainment.Targets.assertDegree;
import static de.zielstand.attainment.Targets.assertJudged;
import static de.zielstand.attainment.Targets.assertNumber;
import static de.zielstand.attainment.Targets.atLeast;
import static de.zielstand.attainment.Targets.atMost;
import static de.zielstand.attainment.Targets.decimal;
import static de.zielstand.attainment.Targets.rate;
import static de.zielstand.attainment.Targets.within;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.indicator.Interim;
import de.zielstand.indicator.Span;
import de.zielstand.indicator.TargetRule;
import de.zielstand.indicator.TargetRule.Exactly;
import de.zielstand.indicator.TargetScope;
import de.zielstand.indicator.Thresholds;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DegreeTest {
  @Nested
  class DegreesAtTheEdges {
    @ParameterizedTest
    @CsvSource({
      "-1, 1", // a limit below zero cannot be divided by
      "0, 0.5",
      "-3, -0.2"
    })
    void aLimitOfZeroOrLessGivesNothingAboveIt(String target, String value) {
      Rating rating = rate(atMost(TargetScope.PER_PERIOD, target, null), HALF_WAY, value);
      assertThat(rating.attainment().degree()).isZero();
      assertThat(rating.formula()).isInstanceOf(Formula.AboveZeroLimit.class);
    }

    @ParameterizedTest
    @CsvSource({"8, 0.8", "10, 1", "15, 1", "15.1, 0.9933774834437086"})
    void aRangeIsClosed(String value, double degree) {
      assertDegree(rate(within("10", "15", true, null), HALF_WAY, value), degree);
    }

    @ParameterizedTest
    @CsvSource({"0, 2.5, 0.5", "25, 20, 0.5", "25, 29, -0.4"})
    void aRangeIsApproachedFromItsBaseline(String baseline, String value, double degree) {
      Rating rating = rate(within("5", "15", true, baseline), HALF_WAY, value);
      assertDegree(rating, degree);
      assertThat(rating.expected()).isNotNull();
    }

    @Test
    void aBaselineAtTheEdgeOfARangeIsNoWay() {
      assertDegree(rate(within("10", "15", true, "10"), HALF_WAY, "5"), 0.5);
      assertDegree(rate(within("10", "15", true, "15"), HALF_WAY, "30"), 0.5);
      assertThat(rate(within("10", "15", true, "10"), HALF_WAY, "5").expected()).isNull();
    }

    @Test
    void insideARangeNothingIsExpected() {
      assertThat(rate(within("10", "15", true, "0"), HALF_WAY, "12").expected()).isNull();
    }

    @Test
    void belowARangeThatBeginsAtZeroNothingIsMeasurable() {
      assertThat(rate(within("0", "5", false, null), HALF_WAY, "-1").attainment().note())
          .isEqualTo(Note.ZERO_TARGET);
    }

    @ParameterizedTest
    @CsvSource({"9.5, 1", "10.5, 1", "10.6, 0.94", "21, 0", "-5, 0"})
    void exactlyHasATolerance(String value, double degree) {
      TargetRule rule =
          new Exactly(TargetScope.PER_PERIOD, decimal("10"), decimal("0.5"), null, YEAR);
      assertDegree(rate(rule, HALF_WAY, value), degree);
    }

    @Test
    void exactlyMeasuresByTheSizeOfANegativeTarget() {
      TargetRule rule =
          new Exactly(TargetScope.PER_PERIOD, decimal("-10"), BigDecimal.ZERO, null, YEAR);
      assertDegree(rate(rule, HALF_WAY, "-9"), 0.9);
    }

    @Test
    void aBaselineAtTheTargetIsNoWay() {
      assertDegree(rate(atLeast("50", "50"), HALF_WAY, "25"), 0.5);
      assertThat(rate(atLeast("50", "50"), HALF_WAY, "25").expected()).isNull();
      assertDegree(rate(atMost(TargetScope.AT_DATE, "50", "50"), HALF_WAY, "75"), 0.5);
    }

    @Test
    void aHairBelowTheTargetIsNotReached() {
      Rating rating =
          rate(
              atLeast(TargetScope.PER_PERIOD, "999999999999999999", null),
              HALF_WAY,
              "999999999999999998.999999999999");
      assertThat(rating.attainment().status()).isEqualTo(Status.ON_TRACK);
    }

    @Test
    void aPaceOfExactlyTheThresholdSurvivesDivision() {
      // 19/60 of the way where 1/3 is expected: both endless decimals, their ratio is 0.95.
      TargetRule rule =
          new TargetRule.AtLeast(
              TargetScope.CUMULATIVE,
              decimal("60"),
              null,
              null,
              new Span(START, START.plusDays(300)),
              List.of());
      Rating rating = rate(rule, START.plusDays(100), "19");
      assertJudged(rating, Status.ON_TRACK, Ground.PACE);
      BigDecimal lastDigitShort = decimal("0.9499999999999999999999999999999999");
      assertThat(Verdict.byPace(Thresholds.DEFAULT, lastDigitShort).status())
          .isEqualTo(Status.ON_TRACK);
    }
  }

  @Nested
  class TheExpectedDegree {
    private final Interim interim = new Interim(START.plusDays(66), decimal("45"));

    @ParameterizedTest
    @CsvSource({"0, 0", "33, 0.25", "66, 0.5", "216, 0.75", "366, 1", "400, 1"})
    void leadsStraightFromPointToPoint(int days, double expected) {
      Rating rating = rate(atLeast("60", "30", interim), START.plusDays(days), "40");
      assertNumber(rating.attainment().expected(), expected);
    }

    @Test
    void leadsDownwardsToo() {
      TargetRule rule =
          new TargetRule.AtMost(
              TargetScope.AT_DATE, decimal("0"), decimal("60"), YEAR, List.of(interim));
      Rating rating = rate(rule, START.plusDays(33), "50");
      assertThat(rating.attainment().expected()).isEqualByComparingTo("0.125");
    }

    @Test
    void tellsThePieceItLiesOn() {
      Rating rating = rate(atLeast("60", "30", interim), START.plusDays(100), "40");
      assertThat(rating.expected())
          .isEqualTo(
              new ExpectedDegree(
                  new ExpectedDegree.Point(interim.on(), decimal("0.5")),
                  new ExpectedDegree.Point(DUE, BigDecimal.ONE),
                  34,
                  300));
    }

    @Test
    void skipsAnInterimTargetThatCannotBeMeasured() {
      TargetRule rule =
          new TargetRule.AtLeast(
              TargetScope.CUMULATIVE,
              decimal("-5"),
              null,
              null,
              YEAR,
              List.of(new Interim(START.plusDays(100), decimal("-9"))));
      assertThat(rate(rule, HALF_WAY, "0").attainment().expected()).isEqualByComparingTo("0.5");
    }

    @Test
    void needsBothDates() {
      for (Span span : List.of(new Span(START, null), new Span(null, DUE), Span.UNKNOWN)) {
        TargetRule rule =
            new TargetRule.AtLeast(
                TargetScope.CUMULATIVE, decimal("10"), null, null, span, List.of());
        assertThat(rate(rule, HALF_WAY, "5").expected()).isNull();
      }
    }

    @Test
    void spansThousandsOfYears() {
      LocalDate end = LocalDate.of(9999, 12, 31);
      TargetRule rule =
          new TargetRule.AtLeast(
              TargetScope.CUMULATIVE,
              decimal("10"),
              null,
              null,
              new Span(LocalDate.of(1, 1, 1), end),
              List.of());
      assertThat(rate(rule, end, "5").attainment().status()).isEqualTo(Status.MISSED);
      assertThat(rate(rule, end.minusDays(1), "9").attainment().status()).isEqualTo(Status.AT_RISK);
    }
  }

  @Nested
  class TheThresholds {
    @ParameterizedTest
    @CsvSource({
      "0.95, ON_TRACK",
      "0.9499, AT_RISK",
      "0.75, AT_RISK",
      "0.7499, OFF_TRACK",
      "7, ON_TRACK"
    })
    void areOurDefaults(String pace, Status status) {
      assertThat(Verdict.byPace(Thresholds.DEFAULT, decimal(pace)).status()).isEqualTo(status);
    }

    @Test
    void mayBeOne() {
      Thresholds one = new Thresholds(decimal("0.8"), decimal("0.8"));
      assertThat(Verdict.byPace(one, decimal("0.8")).status()).isEqualTo(Status.ON_TRACK);
      assertThat(Verdict.byPace(one, decimal("0.79")).status()).isEqualTo(Status.OFF_TRACK);
    }
  }
}
