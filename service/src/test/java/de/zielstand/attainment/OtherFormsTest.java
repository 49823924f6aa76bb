package de.zielstand.attainment;

import static de.zielstand.attainment.Targets.DUE;
import static de.zielstand.attainment.Targets.HALF_WAY;
import static de.zielstand.attainment.Targets.START;
import static de.zielstand.attainment.Targets.YEAR;
import static de.zielstand.attainment.Targets.assertDegree;
import static de.zielstand.attainment.Targets.assertJudged;
import static de.zielstand.attainment.Targets.assertMisfit;
import static de.zielstand.attainment.Targets.atLeast;
import static de.zielstand.attainment.Targets.atMost;
import static de.zielstand.attainment.Targets.decimal;
import static de.zielstand.attainment.Targets.events;
import static de.zielstand.attainment.Targets.rate;
import static de.zielstand.figure.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.zielstand.figure.FieldProblem.Code;
import de.zielstand.indicator.Direction;
import de.zielstand.indicator.Span;
import de.zielstand.indicator.TargetRule;
import de.zielstand.indicator.TargetRule.AllOf;
import de.zielstand.indicator.TargetRule.DoneBy;
import de.zielstand.indicator.TargetRule.Improve;
import de.zielstand.indicator.TargetRule.None;
import de.zielstand.indicator.TargetRule.Recurring;
import de.zielstand.indicator.TargetScope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherFormsTest {
  @Nested
  class AMilestone {
    private final TargetRule rule = new DoneBy(YEAR);

    @Test
    void doneOnItsDueDayIsNotLate() {
      assertThat(rate(rule, done(DUE, DUE, 0, 0)).attainment().note()).isNull();
      Rating late = rate(rule, done(DUE.plusDays(1), DUE.plusDays(1), 0, 0));
      assertThat(late.attainment().note()).isEqualTo(Note.LATE);
      assertJudged(late, Status.REACHED, Ground.DONE);
      assertThat(late.attainment().pace()).isNull();
    }

    @Test
    void doneLaterIsNotDone() {
      assertJudged(
          rate(rule, done(DUE, DUE.plusDays(1), 0, 0)), Status.NOT_DUE, Ground.NO_WAY_KNOWN);
      assertJudged(
          rate(rule, done(DUE, DUE.plusDays(1), 5, 5)), Status.NOT_DUE, Ground.NO_WAY_KNOWN);
    }

    @Test
    void isMissedOnlyAfterItsDueDay() {
      assertJudged(rate(rule, done(DUE, null, 0, 4)), Status.NOT_DUE, Ground.NO_WAY_KNOWN);
      assertJudged(
          rate(rule, done(DUE.plusDays(1), null, 3, 4)), Status.MISSED, Ground.DUE_DAY_CAME);
    }

    @Test
    void withSomeStepsDoneHasAPace() {
      Rating rating = rate(rule, done(HALF_WAY, null, 2, 5));
      assertThat(rating.attainment().pace()).isEqualByComparingTo("0.8");
      assertJudged(rating, Status.AT_RISK, Ground.PACE);
      assertJudged(
          rate(rule, done(START, null, 2, 5)), Status.NOT_DUE, Ground.NOTHING_EXPECTED_YET);
    }

    @Test
    void withAllStepsDoneLacksOnlyItsDate() {
      Rating rating = rate(rule, done(DUE.plusDays(9), null, 5, 5));
      assertJudged(rating, Status.REACHED, Ground.ALL_STEPS_DONE);
      assertThat(rating.attainment().note()).isEqualTo(Note.DATE_MISSING);
    }

    @Test
    void withoutDatesHasNoWay() {
      assertJudged(
          rate(new DoneBy(Span.UNKNOWN), done(DUE, null, 2, 5)),
          Status.NOT_DUE,
          Ground.NO_WAY_KNOWN);
    }

    @Test
    void withoutAnEntryIsNotDone() {
      Rating rating = rate(rule, new Observed.Nothing(DUE.plusDays(1)));
      assertJudged(rating, Status.MISSED, Ground.DUE_DAY_CAME);
      assertThat(rating.attainment().degree()).isZero();
    }

    private static Observed done(LocalDate on, @Nullable LocalDate doneOn, int steps, int total) {
      return new Observed.Milestone(on, doneOn, steps, total);
    }
  }

  @Nested
  class RecurringWindows {
    private final TargetRule rule = new Recurring(2, decimal("3"), YEAR);

    @Test
    void areFulfilledByEnough() {
      Rating rating = rate(rule, windows(HALF_WAY, 2, 1, null, 3));
      assertDegree(rating, 0.5);
      assertJudged(rating, Status.OFF_TRACK, Ground.PACE);
      assertJudged(rate(rule, windows(DUE, 2, 1)), Status.MISSED, Ground.DUE_DAY_CAME);
    }

    @Test
    void reachTheAmbitionTogether() {
      assertThat(rate(rule, windows(DUE, 3, 4)).attainment().note())
          .isEqualTo(Note.AMBITION_REACHED);
      assertThat(rate(rule, windows(DUE, 3, 2)).attainment().note()).isNull();
      assertThat(rate(new Recurring(2, null, YEAR), windows(DUE, 3)).attainment().note()).isNull();
    }

    @Test
    void thatHaveNotEndedAreNotDue() {
      assertJudged(rate(rule, windows(DUE)), Status.NOT_DUE, Ground.NO_WINDOW_ENDED);
      assertJudged(rate(rule, new Observed.Nothing(DUE)), Status.NOT_DUE, Ground.NO_WINDOW_ENDED);
    }

    private static Observed windows(LocalDate on, @Nullable Integer... counts) {
      return new Observed.Windows(on, Arrays.asList(counts));
    }
  }

  @Nested
  class AnImprovement {
    @ParameterizedTest
    @CsvSource({
      "RISE, 12, OFF_TRACK, UNCHANGED",
      "RISE, 12.1, REACHED, IMPROVED",
      "RISE, 7.9, MOVED_AWAY, WORSENED",
      "FALL, 8, OFF_TRACK, UNCHANGED",
      "FALL, 7.9, REACHED, IMPROVED",
      "FALL, 12.1, MOVED_AWAY, WORSENED"
    })
    void goesBeyondItsTolerance(Direction direction, String value, Status status, Ground ground) {
      assertJudged(rate(improve(direction, "10"), HALF_WAY, value), status, ground);
    }

    @Test
    void isAShareOfTheSizeOfItsBaseline() {
      Attainment fromBelow = rate(improve(Direction.RISE, "-10"), HALF_WAY, "-5").attainment();
      assertThat(fromBelow.change()).isEqualByComparingTo("5");
      assertThat(fromBelow.changePercent()).isEqualByComparingTo("0.5");
      assertThat(rate(improve(Direction.RISE, "0"), HALF_WAY, "5").attainment().changePercent())
          .isNull();
    }

    @Test
    void withoutABaselineCannotBeToldEvenBeforeItsStart() {
      assertJudged(
          rate(improve(Direction.RISE, null), START.minusDays(1), "5"),
          Status.NO_BASELINE,
          Ground.NO_BASELINE);
    }

    @Test
    void withoutAnEntryHasNoData() {
      assertJudged(
          rate(improve(Direction.RISE, null), new Observed.Nothing(START)),
          Status.NO_DATA,
          Ground.NOTHING_ENTERED);
    }

    private static Improve improve(Direction direction, @Nullable String baseline) {
      return new Improve(
          direction, decimal("2"), baseline == null ? null : decimal(baseline), YEAR);
    }
  }

  @Nested
  class AJudgement {
    private final TargetRule rule = atLeast("3", null);

    @Test
    void reachesItsStepOrNot() {
      assertThat(rate(rule, new Observed.Judged(HALF_WAY, 3)))
          .isEqualTo(Rating.bare(Status.REACHED, Ground.TARGET_REACHED));
      assertThat(rate(rule, new Observed.Judged(HALF_WAY, 2)))
          .isEqualTo(Rating.bare(Status.OFF_TRACK, Ground.STEP_NOT_REACHED));
      assertThat(rate(rule, new Observed.Judged(DUE, 2)))
          .isEqualTo(Rating.bare(Status.MISSED, Ground.DUE_DAY_CAME));
      assertThat(rate(rule, new Observed.Judged(START.minusDays(1), 3)))
          .isEqualTo(Rating.bare(Status.NOT_DUE, Ground.BEFORE_START));
    }

    @Test
    void betterThanBeforeHasNoAmount() {
      Improve better = new Improve(Direction.RISE, BigDecimal.ZERO, decimal("2"), YEAR);
      assertThat(rate(better, new Observed.Judged(HALF_WAY, 3)))
          .isEqualTo(Rating.bare(Status.REACHED, Ground.IMPROVED));
    }

    @Test
    void fitsNoOtherForm() {
      assertMisfit(atMost(TargetScope.AT_DATE, "3", null), new Observed.Judged(DUE, 3));
    }
  }

  @Nested
  class AShareHeldAgainstAHeight {
    private final Observed third = ratio("1", "3");
    private final Observed ofNobody = ratio("0", "0");

    private static Observed ratio(String part, String whole) {
      return new Observed.Ratio(HALF_WAY, decimal(part), decimal(whole));
    }

    @Test
    void countsAsAValue() {
      Rating rating = rate(atLeast("0.4", null), third);
      assertThat(rating.attainment().degree())
          .isCloseTo(decimal("0.83333333333333333333"), within(decimal("1e-20")));
      assertJudged(rating, Status.AT_RISK, Ground.PACE);
      assertJudged(
          rate(atMost(TargetScope.AT_DATE, "0.4", null), third),
          Status.REACHED,
          Ground.TARGET_REACHED);
      Improve rise = new Improve(Direction.RISE, BigDecimal.ZERO, decimal("0.3"), YEAR);
      assertJudged(rate(rise, third), Status.REACHED, Ground.IMPROVED);
    }

    @Test
    void ofAnEmptyBaseIsNotMeasurable() {
      Improve rise = new Improve(Direction.RISE, BigDecimal.ZERO, decimal("0.3"), YEAR);
      for (TargetRule rule : List.of(atLeast("0.4", null), rise)) {
        Rating rating = rate(rule, ofNobody);
        assertJudged(rating, Status.NOT_MEASURABLE, Ground.NOT_MEASURABLE);
        assertThat(rating.attainment().note()).isEqualTo(Note.EMPTY_BASE);
      }
    }
  }

  @Nested
  class WhatDoesNotFit {
    private final Observed value = new Observed.Value(DUE, BigDecimal.ONE);
    private final Observed ratio = new Observed.Ratio(DUE, BigDecimal.ONE, BigDecimal.TEN);
    private final Observed events = events(DUE, "2");
    private final Observed windows = new Observed.Windows(DUE, List.of(1));
    private final Observed milestone = new Observed.Milestone(DUE, DUE, 0, 0);
    private final Observed judged = new Observed.Judged(DUE, 3);

    @Test
    void isRefused() {
      assertMisfits(atLeast("2", null), events, windows, milestone);
      assertMisfits(atMost(TargetScope.AT_DATE, "2", null), judged);
      assertMisfits(atLeast(TargetScope.PER_EVENT, "2", null), value, ratio);
      assertMisfits(
          new AllOf(TargetScope.AT_DATE, YEAR), value, events, windows, milestone, judged);
      assertMisfits(new DoneBy(YEAR), value, ratio, events, windows, judged);
      assertMisfits(new Recurring(1, null, YEAR), value, ratio, events, milestone, judged);
      assertMisfits(
          new Improve(Direction.RISE, BigDecimal.ZERO, null, YEAR), events, windows, milestone);
    }

    private static void assertMisfits(TargetRule rule, Observed... observed) {
      for (Observed misfit : observed) {
        assertMisfit(rule, misfit);
      }
    }

    @Test
    void isNothingToATargetlessIndicator() {
      assertJudged(rate(new None(), HALF_WAY, "212"), Status.NO_TARGET, Ground.NO_TARGET);
    }

    @Test
    void cannotBeObserved() {
      assertProblem(
          "numerator",
          Code.NUMERATOR_ABOVE_DENOMINATOR,
          () -> new Observed.Ratio(DUE, decimal("7"), decimal("6")));
      assertProblem(
          "denominator",
          Code.TOO_SMALL,
          () -> new Observed.Ratio(DUE, decimal("0"), decimal("-6")));
      assertProblem(
          "stepsDone", Code.DONE_ABOVE_TOTAL, () -> new Observed.Milestone(DUE, null, 6, 5));
      assertProblem("stepsDone", Code.TOO_SMALL, () -> new Observed.Milestone(DUE, null, -1, 5));
      assertProblem(
          "counts[1]", Code.TOO_SMALL, () -> new Observed.Windows(DUE, Arrays.asList(null, -1)));
      assertProblem("events[1]", Code.TOO_MANY_DIGITS, () -> events(DUE, "1", "9".repeat(400)));
    }
  }
}
