package de.zielstand.indicator;

import static de.zielstand.indicator.AgreedTargets.UNDATED;
import static de.zielstand.indicator.AgreedTargets.indicator;
import static de.zielstand.indicator.AgreedTargets.rough;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.element.Code;
import de.zielstand.figure.FieldProblem;
import de.zielstand.indicator.AgreedTargets.Said;
import de.zielstand.indicator.ResolvedTarget.Ready;
import de.zielstand.indicator.ResolvedTarget.Unclear;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolvedTargetTest {
  private static final LocalDate DAY = LocalDate.of(2018, 6, 30);
  private static final Thresholds HOUSE =
      new Thresholds(new BigDecimal("0.9"), new BigDecimal("0.6"));

  private static ResolvedTarget resolve(Anchors anchors, IndicatorKind kind, Target... targets) {
    return ResolvedTarget.of(indicator(kind, targets), DAY, anchors, HOUSE);
  }

  private static Ready ready(IndicatorKind kind, Target... targets) {
    return (Ready) resolve(Anchors.NONE, kind, targets);
  }

  @Nested
  class Shares {
    @Test
    void areWrittenInPercentAndJudgedAsFractions() {
      Said onTheWay =
          new Said(
              TargetScope.AT_DATE,
              "2016",
              "2019",
              null,
              null,
              List.of(new AgreedInterim(rough("2017"), new BigDecimal("30"))));
      Target forty =
          onTheWay.target(TargetForm.AT_LEAST, TargetScope.AT_DATE, "40", null, null, null, "12.5");
      var rule = (TargetRule.AtLeast) ready(IndicatorKind.SHARE, forty).rule();
      assertThat(rule.target()).isEqualByComparingTo("0.4");
      assertThat(rule.baseline()).isEqualByComparingTo("0.125");
      assertThat(rule.interim())
          .containsExactly(new Interim(LocalDate.of(2017, 12, 31), new BigDecimal("0.3")));
    }

    @Test
    void haveRangesAndTolerancesInPercentToo() {
      Target range =
          UNDATED.target(TargetForm.WITHIN, TargetScope.PER_PERIOD, "20", "30", null, null, null);
      var within = (TargetRule.Within) ready(IndicatorKind.SHARE, range).rule();
      assertThat(within.lower()).isEqualByComparingTo("0.2");
      assertThat(within.upper()).isEqualByComparingTo("0.3");
      Target leeway = UNDATED.target(TargetForm.IMPROVE, null, null, null, "2", null, "50");
      var improve = (TargetRule.Improve) ready(IndicatorKind.SHARE, leeway).rule();
      assertThat(improve.tolerance()).isEqualByComparingTo("0.02");
      assertThat(improve.baseline()).isEqualByComparingTo("0.5");
    }

    @Test
    void ofThoseAtALevelAreWrittenInPercentToo() {
      Target atLevel =
          UNDATED.target(
              TargetForm.AT_LEAST, TargetScope.AT_DATE, "60", null, null, new Code("S2"), null);
      var rule = (TargetRule.AtLeast) ready(IndicatorKind.LEVELS, atLevel).rule();
      assertThat(rule.target()).isEqualByComparingTo("0.6");
    }

    @Test
    void areTheOnlyOnesScaled() {
      for (IndicatorKind kind : List.of(IndicatorKind.COUNT, IndicatorKind.STOCK)) {
        var rule = (TargetRule.AtLeast) ready(kind, UNDATED.atLeast("40")).rule();
        assertThat(rule.target()).isEqualByComparingTo("40");
      }
    }
  }

  @Nested
  class ANamedStep {
    @Test
    void becomesItsRank() {
      Target step =
          UNDATED.target(TargetForm.AT_LEAST, null, null, null, null, new Code("S3"), null);
      var rule = (TargetRule.AtLeast) ready(IndicatorKind.JUDGEMENT, step).rule();
      assertThat(rule.target()).isEqualByComparingTo("3");
      assertThat(rule.scope()).isEqualTo(TargetScope.AT_DATE);
    }
  }

  @Nested
  class Dates {
    private static final Anchors GRANTED =
        new Anchors(Map.of("GRANT", LocalDate.of(2017, 3, 1)), Optional.empty());

    @ParameterizedTest
    @CsvSource({
      "2016-02-01, 2018-03-31, 2016-02-01, 2018-03-31",
      "2016, circa end 2018, 2016-12-31, 2018-12-31",
      "2015-10..2015-11, mid 2017, 2015-11-30, 2017-06-30",
      "2015, Interkulturelle Woche in 2017, 2015-12-31, 2017-12-31",
      "GRANT + P0D, circa GRANT + P2Y, 2017-03-01, 2019-03-01"
    })
    void areComputedByTheirEnd(String start, String due, LocalDate startOn, LocalDate dueOn) {
      Target target = Said.dates(TargetScope.AT_DATE, start, due).atLeast("5");
      Ready ready = (Ready) resolve(GRANTED, IndicatorKind.STOCK, target);
      assertThat(ready.rule().span()).isEqualTo(new Span(startOn, dueOn));
      assertThat(ready.countsFrom()).isEmpty();
    }

    @Test
    void waitForTheirMilestone() {
      Target target = Said.dates(TargetScope.AT_DATE, "GRANT + P0D", "GRANT + P2Y").atLeast("5");
      assertThat(ready(IndicatorKind.STOCK, target).rule().span())
          .isEqualTo(new Span(null, null, "GRANT", "GRANT"));
    }

    @Test
    void onTheWayCountOnceTheyAreKnown() {
      List<AgreedInterim> afterAYear =
          List.of(new AgreedInterim(rough("GRANT + P1Y"), BigDecimal.TWO));
      Target target =
          new Said(TargetScope.AT_DATE, "GRANT + P0D", "GRANT + P2Y", null, null, afterAYear)
              .atLeast("5");
      var waiting = (TargetRule.AtLeast) ready(IndicatorKind.STOCK, target).rule();
      assertThat(waiting.interim()).isEmpty();
      Ready granted = (Ready) resolve(GRANTED, IndicatorKind.STOCK, target);
      assertThat(((TargetRule.AtLeast) granted.rule()).interim())
          .containsExactly(new Interim(LocalDate.of(2018, 3, 1), BigDecimal.TWO));
    }

    @Test
    void thatContradictEachOtherAreNamed() {
      Target target = Said.dates(TargetScope.AT_DATE, "GRANT + P0D", "2017-02-01").atLeast("5");
      assertThat(resolve(GRANTED, IndicatorKind.STOCK, target))
          .isEqualTo(new Unclear(1, "startOn", FieldProblem.Code.START_NOT_BEFORE_DUE));
    }
  }

  @Nested
  class ASum {
    private static final Target FIFTY =
        Said.dates(TargetScope.CUMULATIVE, null, "end 2019").atLeast("50");
    private static final Anchors BEGUN = new Anchors(Map.of(), Optional.of(rough("2017")));

    @Test
    void runsFromTheBeginOfWhatItBelongsTo() {
      Ready ready = (Ready) resolve(BEGUN, IndicatorKind.COUNT, FIFTY);
      assertThat(ready.rule().span())
          .isEqualTo(new Span(LocalDate.of(2017, 12, 31), LocalDate.of(2019, 12, 31)));
    }

    @Test
    void losesNothingCountedInAYearNamedRoughly() {
      Ready ready = (Ready) resolve(BEGUN, IndicatorKind.COUNT, FIFTY);
      assertThat(ready.countsFrom()).contains(LocalDate.of(2017, 1, 1));
    }

    @Test
    void runsFromItsOwnStartWhereItNamesOne() {
      Target own = Said.dates(TargetScope.CUMULATIVE, "2018-02", null).atLeast("50");
      Ready ready = (Ready) resolve(BEGUN, IndicatorKind.COUNT, own);
      assertThat(ready.rule().span().startOn()).isEqualTo("2018-02-28");
      assertThat(ready.countsFrom()).contains(LocalDate.of(2018, 2, 1));
    }

    @Test
    void cannotBeJudgedWithoutABegin() {
      assertThat(resolve(Anchors.NONE, IndicatorKind.COUNT, FIFTY))
          .isEqualTo(new Unclear(1, "startOn", FieldProblem.Code.MISSING));
    }

    @Test
    void waitsForTheMilestoneItsMeasureWaitsFor() {
      Anchors waiting = new Anchors(Map.of(), Optional.of(rough("GRANT + P0D")));
      Ready ready = (Ready) resolve(waiting, IndicatorKind.COUNT, FIFTY);
      assertThat(ready.rule().span().startAwaits()).isEqualTo("GRANT");
      assertThat(ready.countsFrom()).isEmpty();
    }
  }

  @Test
  void figuresBeyondReckoningAreNamed() {
    assertThat(resolve(Anchors.NONE, IndicatorKind.STOCK, UNDATED.atLeast("1234567890123456789")))
        .isEqualTo(new Unclear(1, "target", FieldProblem.Code.TOO_MANY_DIGITS));
  }

  @Nested
  class Versions {
    private int inForce(String day, Target... targets) {
      Indicator indicator = indicator(IndicatorKind.STOCK, targets);
      return ResolvedTarget.of(indicator, LocalDate.parse(day), Anchors.NONE, HOUSE).version();
    }

    private Target agreed(@Nullable String agreedOn, @Nullable String startOn) {
      return new Said(TargetScope.AT_DATE, startOn, null, agreedOn, null, List.of()).atLeast("5");
    }

    @Test
    void countFromTheDayTheyWereAgreed() {
      Target first = agreed(null, "2016");
      Target second = agreed("2018-04-01", "2016");
      assertThat(inForce("2018-03-31", first, second)).isEqualTo(1);
      assertThat(inForce("2018-04-01", first, second)).isEqualTo(2);
    }

    @Test
    void countFromTheirBeginWhenThatComesLater() {
      Target first = agreed("2015", "2016");
      Target second = agreed("2018-11", "2019-01-01");
      assertThat(inForce("2018-12-31", first, second)).isEqualTo(1);
      assertThat(inForce("2019-01-01", first, second)).isEqualTo(2);
    }

    @Test
    void beginWithAPlanAgreedLate() {
      assertThat(inForce("2017-12-31", agreed("2018-11", "2016"))).isEqualTo(1);
    }

    @Test
    void followTheOrderOfTheirAgreement() {
      Target undated = agreed(null, null);
      assertThat(inForce("2000-01-01", undated, undated, undated)).isEqualTo(3);
    }

    @Test
    void waitForTheirMilestone() {
      assertThat(inForce("2018-06-30", agreed(null, null), agreed(null, "GRANT + P1Y")))
          .isEqualTo(1);
    }

    @Test
    void areNoneWhereNothingWasAgreed() {
      assertThat(ResolvedTarget.of(indicator(IndicatorKind.STOCK), DAY, Anchors.NONE, HOUSE))
          .isEqualTo(new Ready(0, new TargetRule.None(), Optional.empty(), HOUSE));
    }
  }

  @Nested
  class TheThresholds {
    @Test
    void areTheHousesUnlessTheTargetHasItsOwn() {
      Thresholds own = new Thresholds(BigDecimal.ONE, new BigDecimal("0.5"));
      Target special = new Said(TargetScope.AT_DATE, null, null, null, own, List.of()).atLeast("5");
      assertThat(ready(IndicatorKind.STOCK, UNDATED.atLeast("5")).thresholds()).isEqualTo(HOUSE);
      assertThat(ready(IndicatorKind.STOCK, special).thresholds()).isEqualTo(own);
    }
  }
}
