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
import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.indicator.Span;
import de.zielstand.indicator.TargetRule;
import de.zielstand.indicator.TargetRule.AllOf;
import de.zielstand.indicator.TargetScope;
import de.zielstand.indicator.Thresholds;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingTest {
  @Nested
  class AMeasureNotPursued {
    @ParameterizedTest
    @CsvSource({"DEFERRED, MEASURE_DEFERRED", "DROPPED, MEASURE_DROPPED"})
    void isSaidToBeSoAndNothingElse(Standing standing, Ground ground) {
      Rating rating =
          Rating.of(
              atLeast("50", "20"),
              Thresholds.DEFAULT,
              standing,
              new Observed.Value(HALF_WAY, decimal("35")));
      Status status = Status.valueOf(standing.name());
      assertThat(rating).isEqualTo(Rating.bare(status, ground));
      assertThat(rating.attainment())
          .isEqualTo(new Attainment(status, null, null, null, null, null, null));
    }
  }

  @Test
  void aHiddenValueHidesItsDegree() {
    assertThat(Rating.suppressed().attainment()).isEqualTo(Attainment.SUPPRESSED);
    assertThat(Rating.suppressed().ground()).isEqualTo(Ground.HIDDEN);
    assertThat(Attainment.SUPPRESSED.status()).isEqualTo(Status.SUPPRESSED);
  }

  @Nested
  class AValueTarget {
    @Test
    void isNotDueBeforeItsStartButItsNumbersStand() {
      Rating rating = rate(atLeast("50", "20"), START.minusDays(1), "35");
      assertJudged(rating, Status.NOT_DUE, Ground.BEFORE_START);
      assertThat(rating.attainment().degree()).isEqualByComparingTo("0.5");
      assertThat(rating.attainment().expected()).isEqualByComparingTo("0");
      assertThat(rating.attainment().pace()).isNull();
    }

    @Test
    void isNotMeasurableEvenBeforeItsStart() {
      assertJudged(
          rate(atLeast("0", null), START.minusDays(1), "-1"),
          Status.NOT_MEASURABLE,
          Ground.NOT_MEASURABLE);
    }

    @Test
    void isNotDueOnItsFirstDay() {
      assertJudged(
          rate(atLeast("50", "20"), START, "20"), Status.NOT_DUE, Ground.NOTHING_EXPECTED_YET);
    }

    @Test
    void movedAwayIsWorseThanNothingExpectedYet() {
      assertJudged(
          rate(atLeast("50", "20"), START, "19"), Status.MOVED_AWAY, Ground.BEHIND_BASELINE);
    }

    @Test
    void atTheBaselineHasNotMovedAway() {
      assertJudged(rate(atLeast("50", "20"), HALF_WAY, "20"), Status.OFF_TRACK, Ground.PACE);
    }

    @Test
    void isMissedFromItsDueDayOn() {
      assertJudged(rate(atLeast("50", "20"), DUE, "49"), Status.MISSED, Ground.DUE_DAY_CAME);
      assertThat(rate(atLeast("50", "20"), DUE.minusDays(1), "49").ground()).isEqualTo(Ground.PACE);
    }

    @Test
    void forEachPeriodIsNeverMissed() {
      assertJudged(
          rate(atLeast(TargetScope.PER_PERIOD, "50", null), DUE, "49"),
          Status.ON_TRACK,
          Ground.PACE);
    }

    @Test
    void withoutAnEntryHasNoDataFromItsStartOn() {
      assertJudged(
          rate(atLeast("50", "20"), new Observed.Nothing(START)),
          Status.NO_DATA,
          Ground.NOTHING_ENTERED);
      assertJudged(
          rate(atLeast("50", "20"), new Observed.Nothing(START.minusDays(1))),
          Status.NOT_DUE,
          Ground.BEFORE_START);
    }

    @Test
    void reachesItsAmbitionAtIt() {
      TargetRule rule =
          new TargetRule.AtLeast(
              TargetScope.PER_PERIOD, decimal("10"), decimal("15"), null, YEAR, List.of());
      assertThat(rate(rule, HALF_WAY, "15").attainment().note()).isEqualTo(Note.AMBITION_REACHED);
      assertThat(rate(rule, HALF_WAY, "14.9").attainment().note()).isNull();
    }
  }

  @Nested
  class ALimitedSum {
    private final TargetRule rule = atMost(TargetScope.CUMULATIVE, "20", null);

    @Test
    void isNotDueBeforeItsStart() {
      assertJudged(rate(rule, START.minusDays(1), "21"), Status.NOT_DUE, Ground.BEFORE_START);
    }

    @Test
    void isMissedOnceExceeded() {
      assertJudged(rate(rule, START, "20.01"), Status.MISSED, Ground.LIMIT_EXCEEDED);
    }

    @Test
    void isOnTrackUntilTheDueDayAndReachedOnIt() {
      assertJudged(rate(rule, DUE.minusDays(1), "20"), Status.ON_TRACK, Ground.LIMIT_HELD_SO_FAR);
      assertJudged(rate(rule, DUE, "20"), Status.REACHED, Ground.LIMIT_HELD_TO_THE_END);
    }

    @Test
    void withoutADueDateIsReached() {
      TargetRule open =
          new TargetRule.AtMost(
              TargetScope.CUMULATIVE, decimal("20"), null, new Span(START, null), List.of());
      assertJudged(rate(open, DUE, "20"), Status.REACHED, Ground.LIMIT_HELD_TO_THE_END);
    }

    @Test
    void hasNoExpectedDegree() {
      assertThat(rate(rule, HALF_WAY, "10").expected()).isNull();
    }

    @Test
    void forEachPeriodIsRatedLikeAnyOther() {
      assertJudged(
          rate(atMost(TargetScope.PER_PERIOD, "20", null), HALF_WAY, "21"),
          Status.ON_TRACK,
          Ground.PACE);
      assertThat(rate(atMost(TargetScope.AT_DATE, "20", "40"), HALF_WAY, "30").expected())
          .isNotNull();
    }
  }

  @Nested
  class AllOfABase {
    @Test
    void expectsTheCalendarOnlyOfASum() {
      Observed half = new Observed.Ratio(HALF_WAY, decimal("3"), decimal("6"));
      assertThat(rate(new AllOf(TargetScope.CUMULATIVE, YEAR), half).attainment().pace())
          .isEqualByComparingTo("1");
      assertThat(rate(new AllOf(TargetScope.AT_DATE, YEAR), half).expected()).isNull();
    }

    @Test
    void withoutAnEntryHasNoData() {
      assertJudged(
          rate(new AllOf(TargetScope.AT_DATE, YEAR), new Observed.Nothing(DUE)),
          Status.NO_DATA,
          Ground.NOTHING_ENTERED);
    }

    @Test
    void ofNothingIsNotMeasurable() {
      Rating rating =
          rate(
              new AllOf(TargetScope.AT_DATE, YEAR),
              new Observed.Ratio(DUE, BigDecimal.ZERO, BigDecimal.ZERO));
      assertJudged(rating, Status.NOT_MEASURABLE, Ground.NOT_MEASURABLE);
      assertThat(rating.attainment().note()).isEqualTo(Note.EMPTY_BASE);
    }
  }

  @Nested
  class EachEvent {
    private final TargetRule rule = atLeast(TargetScope.PER_EVENT, "2", null);

    @Test
    void countsWhenItReachesTheTarget() {
      Rating rating = rate(rule, events(HALF_WAY, "2", "1.9", "3"));
      assertJudged(rating, Status.OFF_TRACK, Ground.PACE);
      assertThat(rating.formula())
          .isEqualTo(new Formula.Part(Formula.Counted.EVENTS, decimal("2"), decimal("3")));
    }

    @Test
    void thatCannotBeMeasuredDoesNotComply() {
      Rating rating = rate(atLeast(TargetScope.PER_EVENT, "0", null), events(HALF_WAY, "-1", "0"));
      assertDegree(rating, 0.5);
    }

    @Test
    void missingOnTheDueDayMisses() {
      assertJudged(rate(rule, events(DUE, "1")), Status.MISSED, Ground.DUE_DAY_CAME);
      assertJudged(rate(rule, events(DUE, "2")), Status.REACHED, Ground.TARGET_REACHED);
    }

    @Test
    void isAwaited() {
      assertJudged(rate(rule, events(DUE)), Status.NOT_DUE, Ground.NO_EVENT_YET);
      assertJudged(rate(rule, new Observed.Nothing(DUE)), Status.NOT_DUE, Ground.NO_EVENT_YET);
    }
  }
}
