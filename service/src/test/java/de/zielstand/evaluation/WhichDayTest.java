package de.zielstand.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.attainment.Note;
import de.zielstand.attainment.Status;
import de.zielstand.observation.Amount;
import de.zielstand.observation.Sign;
import de.zielstand.period.Period;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WhichDayTest {
  private static final Written POOL =
      Written.indicator(
          """
          kind: STOCK, rhythm: QUARTER, targets: [{form: AT_LEAST, scope: AT_DATE, target: 50,
          baseline: 20, startOn: 2016-01-01, dueOn: 2018-11-15}]
          """);

  private static void assertJudged(IndicatorEvaluation one, String on, String period, int value) {
    assertThat(one.on()).isEqualTo(LocalDate.parse(on));
    assertThat(Objects.requireNonNull(one.period()).code()).isEqualTo(period);
    assertThat(one.value()).isEqualByComparingTo(Integer.toString(value));
  }

  private static Status status(IndicatorEvaluation one) {
    return one.attainment().status();
  }

  @Nested
  class BeforeTheDueDay {
    private final Written filled = POOL.counts("2017-Q1", 30, 35, null, 38);

    @Test
    void isTheEndOfTheLastPeriodWithAValue() {
      assertJudged(filled.on("2017-11-30"), "2017-06-30", "2017-Q2", 35);
    }

    @Test
    void isTheLastDayOfAPeriodThatEndsToday() {
      assertJudged(filled.on("2017-06-30"), "2017-06-30", "2017-Q2", 35);
    }

    @Test
    void isNotInAPeriodThatEndsTomorrow() {
      assertJudged(filled.on("2017-06-29"), "2017-03-31", "2017-Q1", 30);
    }

    @Test
    void isTheDayAskedForWhereNothingWasEntered() {
      IndicatorEvaluation nothing = POOL.on("2017-06-29");
      assertThat(nothing.on()).isEqualTo(LocalDate.of(2017, 6, 29));
      assertThat(nothing.period()).isNull();
      assertThat(nothing.value()).isNull();
      assertThat(status(nothing)).isEqualTo(Status.NO_DATA);
      assertThat(status(POOL.on("2015-12-31"))).isEqualTo(Status.NOT_DUE);
      assertThat(status(POOL.on("2016-01-01"))).isEqualTo(Status.NO_DATA);
    }

    @Test
    void passesOverASignAndReportsIt() {
      IndicatorEvaluation one = filled.missing("2017-Q3", Sign.NOT_COLLECTED).on("2017-11-30");
      assertJudged(one, "2017-06-30", "2017-Q2", 35);
      assertThat(one.missing()).isEqualTo(Map.of(Period.quarter(2017, 3), Sign.NOT_COLLECTED));
    }
  }

  @Nested
  class OnceThePeriodOfTheDueDayHasEnded {
    @Test
    void isTheDueDay() {
      Written filled = POOL.counts("2018-Q3", 40, 51, 60);
      assertJudged(filled.on("2018-12-30"), "2018-09-30", "2018-Q3", 40);
      assertJudged(filled.on("2018-12-31"), "2018-11-15", "2018-Q4", 51);
      assertJudged(filled.on("2019-06-30"), "2018-11-15", "2018-Q4", 51);
      assertThat(status(filled.on("2019-06-30"))).isEqualTo(Status.REACHED);
    }

    @Test
    void missesATargetWhoseFiguresStopped() {
      Written stopped = POOL.counts("2017-Q1", 30);
      assertThat(status(stopped.on("2018-12-30"))).isEqualTo(Status.AT_RISK);
      IndicatorEvaluation missed = stopped.on("2018-12-31");
      assertJudged(missed, "2018-11-15", "2017-Q1", 30);
      assertThat(status(missed)).isEqualTo(Status.MISSED);
    }

    @Test
    void tellsNothingOfWhatMayCome() {
      Written filled = POOL.counts("2017-Q1", 30, 31, 33, 36, 37, 39);
      assertThat(Objects.requireNonNull(filled.on("2018-12-30").trend()).forecast()).isNotNull();
      assertThat(filled.on("2018-12-30").summary().probability()).isNotNull();
      assertThat(Objects.requireNonNull(filled.on("2018-12-31").trend()).forecast()).isNull();
      assertThat(filled.on("2018-12-31").summary().probability()).isNull();
    }

    @Test
    void isTheDayItselfForEvents() {
      Written talks =
          Written.indicator(
                  """
                  kind: COUNT, rhythm: EVENT, entry: NEW_IN_PERIOD, targets: [{form: AT_LEAST,
                  scope: PER_EVENT, target: 10, dueOn: 2018-05-10}]
                  """)
              .with("2018-05-09.1", new Amount.Count(10))
              .with("2018-05-10.1", new Amount.Count(4))
              .with("2018-05-11.1", new Amount.Count(4));
      assertThat(status(talks.on("2018-05-09"))).isEqualTo(Status.REACHED);
      assertThat(talks.on("2018-05-10").attainment().degree()).isEqualByComparingTo("0.5");
      assertThat(talks.on("2018-05-11").attainment().degree()).isEqualByComparingTo("0.5");
      assertThat(status(talks.on("2018-05-11"))).isEqualTo(Status.MISSED);
    }
  }

  /** No entry is information, and doing it late is still a word worth. */
  @Nested
  class WhatShallBeDone {
    private final Written plan =
        Written.indicator(
            """
            kind: MILESTONE, rhythm: QUARTER, targets: [{form: DONE_BY, startOn: 2016-01-01,
            dueOn: 2017-12-31}]
            """);

    private static Amount done(LocalDate on) {
      return new Amount.Milestone(on, 0, 0);
    }

    @Test
    void isMissedWithoutAnEntry() {
      assertThat(status(plan.on("2017-12-31"))).isEqualTo(Status.NOT_DUE);
      assertThat(status(plan.on("2018-01-01"))).isEqualTo(Status.MISSED);
    }

    @Test
    void isReachedLate() {
      IndicatorEvaluation late =
          plan.with("2018-Q1", done(LocalDate.of(2018, 2, 3))).on("2018-06-30");
      assertThat(status(late)).isEqualTo(Status.REACHED);
      assertThat(late.attainment().note()).isEqualTo(Note.LATE);
    }

    @Test
    void goesOnStepByStep() {
      Written steps = plan.with("2016-Q4", new Amount.Milestone(null, 2, 5));
      IndicatorEvaluation one = steps.on("2017-02-15");
      assertThat(one.on()).isEqualTo(LocalDate.of(2016, 12, 31));
      assertThat(one.attainment().degree()).isEqualByComparingTo("0.4");
      assertThat(status(one)).isEqualTo(Status.AT_RISK);
      assertThat(status(steps.on("2018-02-15"))).isEqualTo(Status.MISSED);
    }
  }

  @Nested
  class WhichTarget {
    private final Written twice =
        Written.indicator(
            """
            kind: STOCK, rhythm: QUARTER, targets: [
            {form: AT_LEAST, scope: AT_DATE, target: 50, dueOn: 2017-12-31},
            {form: AT_LEAST, scope: AT_DATE, target: 80, startOn: 2018-01-01, dueOn: 2019-12-31}]
            """);

    @Test
    void isTheOneInForceAtTheEndOfThePeriodJudged() {
      Written filled = twice.counts("2017-Q4", 60, 60);
      assertThat(filled.on("2018-03-30").version()).isEqualTo(1);
      assertThat(status(filled.on("2018-03-30"))).isEqualTo(Status.REACHED);
      assertThat(filled.on("2018-03-31").version()).isEqualTo(2);
      assertThat(status(filled.on("2018-03-31"))).isEqualTo(Status.AT_RISK);
    }

    @Test
    void isTheOneOfTodayWhereNothingWasEntered() {
      assertThat(twice.on("2017-12-31").version()).isEqualTo(1);
      assertThat(twice.on("2018-06-30").version()).isEqualTo(2);
    }
  }
}
