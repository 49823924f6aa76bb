package de.zielstand.attainment;

import static de.zielstand.attainment.Targets.DUE;
import static de.zielstand.attainment.Targets.HALF_WAY;
import static de.zielstand.attainment.Targets.START;
import static de.zielstand.attainment.Targets.YEAR;
import static de.zielstand.attainment.Targets.assertDegree;
import static de.zielstand.attainment.Targets.assertJudged;
import static de.zielstand.attainment.Targets.atLeast;
import static de.zielstand.attainment.Targets.atMost;
import static de.zielstand.attainment.Targets.decimal;
import static de.zielstand.attainment.Targets.events;
import static de.zielstand.attainment.Targets.rate;
import static de.zielstand.attainment.Targets.within;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.attainment.Explanation.Step;
import de.zielstand.indicator.Direction;
import de.zielstand.indicator.IndicatorKind;
import de.zielstand.indicator.Span;
import de.zielstand.indicator.TargetRule;
import de.zielstand.indicator.TargetRule.AllOf;
import de.zielstand.indicator.TargetRule.AtLeast;
import de.zielstand.indicator.TargetRule.AtMost;
import de.zielstand.indicator.TargetRule.DoneBy;
import de.zielstand.indicator.TargetRule.Improve;
import de.zielstand.indicator.TargetRule.None;
import de.zielstand.indicator.TargetRule.Recurring;
import de.zielstand.indicator.TargetScope;
import de.zielstand.indicator.Thresholds;
import de.zielstand.observation.Aggregation;
import de.zielstand.observation.Amount;
import de.zielstand.observation.Amount.Count;
import de.zielstand.observation.Quality;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Those of the numbered edge cases of the domain that concern calculation. */
class DomainEdgeCasesTest {

  @Test
  void case01RangeIsReachedAtItsLowerEndAndNotMissedAboveASoftUpperEnd() {
    assertDegree(rate(within("10", "15", false, null), HALF_WAY, "8"), 0.8);
    assertDegree(rate(within("10", "15", false, null), HALF_WAY, "10"), 1);
    Rating above = rate(within("10", "15", false, null), HALF_WAY, "17");
    assertThat(above.attainment().status()).isEqualTo(Status.REACHED);
    assertThat(above.attainment().note()).isEqualTo(Note.ABOVE_RANGE);
    assertThat(rate(within("10", "15", true, null), DUE, "17").attainment().status())
        .isEqualTo(Status.MISSED);
  }

  @Test
  void case02IncreaseWithoutNumberNeedsABaseline() {
    Improve blind = new Improve(Direction.RISE, BigDecimal.ZERO, null, Span.UNKNOWN);
    Improve seeing = new Improve(Direction.RISE, BigDecimal.ZERO, decimal("11"), Span.UNKNOWN);
    assertJudged(rate(blind, HALF_WAY, "5400"), Status.NO_BASELINE, Ground.NO_BASELINE);
    assertJudged(rate(seeing, HALF_WAY, "14"), Status.REACHED, Ground.IMPROVED);
  }

  @Test
  void case03AllOfAMovingBase() {
    AllOf all = new AllOf(TargetScope.AT_DATE, YEAR);
    assertDegree(rate(all, new Observed.Ratio(HALF_WAY, decimal("6"), decimal("6"))), 1);
    assertDegree(rate(all, new Observed.Ratio(HALF_WAY, decimal("6"), decimal("8"))), 0.75);
  }

  @Test
  void case04IndicatorWithoutTargetHasAValueOnly() {
    assertThat(rate(new None(), HALF_WAY, "212").attainment())
        .isEqualTo(Attainment.bare(Status.NO_TARGET));
  }

  @Test
  void case05DeferredMeasureIsOutsideEveryRatioWhateverItsNumbers() {
    Rating deferred =
        Rating.of(new None(), Thresholds.DEFAULT, Standing.DEFERRED, new Observed.Nothing(DUE));
    assertJudged(deferred, Status.DEFERRED, Ground.MEASURE_DEFERRED);
  }

  @Test
  void case08RhythmIsACountPerWindow() {
    Recurring fourTimesAYear = new Recurring(4, null, YEAR);
    assertDegree(rate(fourTimesAYear, windows(4, 3, 9)), 2 / 3.0);
    Recurring everyOneToTwoYears = new Recurring(1, decimal("2"), YEAR);
    assertThat(rate(everyOneToTwoYears, windows(2, 2)).attainment().note())
        .isEqualTo(Note.AMBITION_REACHED);
  }

  @Test
  void case09TargetPerEvent() {
    assertDegree(rate(atLeast(TargetScope.PER_EVENT, "2", null), events(HALF_WAY, "2", "1")), 0.5);
    assertDegree(rate(atMost(TargetScope.PER_EVENT, "8", null), events(HALF_WAY, "7", "8")), 1);
  }

  @Test
  void case10SumStockAndFlowAddUpDifferently() {
    List<Amount> quarters = List.of(new Count(10), new Count(12));
    assertThat(only(IndicatorKind.COUNT).over(quarters).amount()).isEqualTo(new Count(22));
    assertThat(only(IndicatorKind.STOCK).over(quarters).amount()).isEqualTo(new Count(12));
    assertThat(rate(atLeast(TargetScope.CUMULATIVE, "50", null), HALF_WAY, "22").expected())
        .isNotNull();
    assertThat(rate(atLeast(TargetScope.AT_DATE, "50", null), HALF_WAY, "12").expected()).isNull();
  }

  @Test
  void case12DistinctCountsAreNeverSummed() {
    assertThat(Aggregation.possibleFor(IndicatorKind.DISTINCT))
        .doesNotContain(Aggregation.SUM, Aggregation.MEAN);
    assertThat(Aggregation.LARGEST.over(List.of(new Count(4), new Count(3))).amount())
        .isEqualTo(new Count(4));
  }

  @Test
  void case13JudgementHasNoDegreeAndNoMean() {
    assertThat(Aggregation.possibleFor(IndicatorKind.JUDGEMENT)).containsExactly(Aggregation.LAST);
    Rating judged = rate(atLeast("3", null), new Observed.Judged(HALF_WAY, 4));
    assertThat(judged.attainment()).isEqualTo(Attainment.bare(Status.REACHED));
  }

  @Test
  void case14MoreQuestionnairesMayReturnThanWereSent() {
    assertThat(new Amount.Score(decimal("2.1"), 12, 10L).returnRate()).isEqualByComparingTo("1.2");
  }

  @Test
  void case15ZeroTarget() {
    assertDegree(rate(atMost(TargetScope.AT_DATE, "0", "40"), HALF_WAY, "10"), 0.75);
    assertDegree(rate(atMost(TargetScope.AT_DATE, "0", null), HALF_WAY, "3"), 0);
    assertJudged(
        rate(atMost(TargetScope.AT_DATE, "0", null), HALF_WAY, "0"),
        Status.REACHED,
        Ground.TARGET_REACHED);
  }

  @Test
  void case20RetrospectivePlanIsRatedLikeAnyOther() {
    AtLeast past =
        new AtLeast(
            TargetScope.CUMULATIVE,
            decimal("50"),
            null,
            null,
            new Span(LocalDate.of(2016, 1, 1), LocalDate.of(2019, 12, 31)),
            List.of());
    assertJudged(rate(past, LocalDate.of(2018, 11, 30), "40"), Status.ON_TRACK, Ground.PACE);
  }

  @Test
  void case21MeasureThatEndedKeepsItsRating() {
    assertJudged(rate(atLeast("50", "20"), DUE, "50"), Status.REACHED, Ground.TARGET_REACHED);
  }

  @Test
  void case22ConditionalDeadlineIsNotDueBeforeItsMilestone() {
    Span waiting = new Span(null, null, "BEWILLIGUNG", "BEWILLIGUNG");
    LocalDate late = LocalDate.of(9999, 1, 1);
    assertJudged(
        rate(new DoneBy(waiting), new Observed.Nothing(late)),
        Status.NOT_DUE,
        Ground.MILESTONE_TO_COME);
    assertJudged(
        rate(new DoneBy(waiting), new Observed.Milestone(late, START, 0, 0)),
        Status.REACHED,
        Ground.DONE);
    TargetRule schools =
        new AtLeast(TargetScope.AT_DATE, decimal("5"), null, null, waiting, List.of());
    assertJudged(rate(schools, late, "3"), Status.NOT_DUE, Ground.BEFORE_START);
    assertJudged(rate(schools, new Observed.Nothing(late)), Status.NOT_DUE, Ground.BEFORE_START);
    TargetRule visits = new Recurring(1, null, waiting);
    assertJudged(rate(visits, windows(1, 0)), Status.NOT_DUE, Ground.MILESTONE_TO_COME);
  }

  @Test
  void case22OnlyTheDeadlineMayWait() {
    Span waiting = new Span(START, null, null, "BEWILLIGUNG");
    TargetRule schools =
        new AtLeast(TargetScope.AT_DATE, decimal("5"), null, null, waiting, List.of());
    assertJudged(rate(schools, DUE, "3"), Status.NOT_DUE, Ground.MILESTONE_TO_COME);
    assertJudged(rate(schools, DUE, "-1"), Status.NOT_DUE, Ground.MILESTONE_TO_COME);
    assertJudged(rate(schools, DUE, "5"), Status.REACHED, Ground.TARGET_REACHED);
    TargetRule eachYear =
        new AtLeast(TargetScope.PER_PERIOD, decimal("5"), null, null, waiting, List.of());
    assertJudged(rate(eachYear, DUE, "3"), Status.OFF_TRACK, Ground.PACE);
    TargetRule budget = new AtMost(TargetScope.CUMULATIVE, decimal("5"), null, waiting, List.of());
    assertJudged(rate(budget, DUE, "3"), Status.ON_TRACK, Ground.LIMIT_HELD_SO_FAR);
    Observed second = new Observed.Judged(DUE, 2);
    assertJudged(rate(schools, second), Status.NOT_DUE, Ground.MILESTONE_TO_COME);
  }

  @Test
  void case23CircaIsSaidAndDecimalsCountInFull() {
    TargetRule posts = atLeast("3.5", null);
    Rating rating = rate(posts, HALF_WAY, "3.4999");
    assertThat(rating.attainment().status()).isEqualTo(Status.ON_TRACK);
    assertThat(Explanation.of(rating, posts, Thresholds.DEFAULT, null, Quality.CIRCA).steps())
        .contains(new Step.Known(Quality.CIRCA));
  }

  private static Observed windows(Integer... counts) {
    return new Observed.Windows(HALF_WAY, Arrays.asList(counts));
  }

  private static Aggregation only(IndicatorKind kind) {
    return Aggregation.possibleFor(kind).iterator().next();
  }
}
