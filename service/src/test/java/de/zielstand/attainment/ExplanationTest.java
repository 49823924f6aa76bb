package de.zielstand.attainment;

import static de.zielstand.attainment.Targets.DUE;
import static de.zielstand.attainment.Targets.HALF_WAY;
import static de.zielstand.attainment.Targets.START;
import static de.zielstand.attainment.Targets.YEAR;
import static de.zielstand.attainment.Targets.atLeast;
import static de.zielstand.attainment.Targets.decimal;
import static de.zielstand.attainment.Targets.rate;
import static de.zielstand.attainment.Targets.within;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.attainment.Explanation.Step;
import de.zielstand.indicator.Direction;
import de.zielstand.indicator.TargetRule;
import de.zielstand.indicator.TargetScope;
import de.zielstand.indicator.Thresholds;
import de.zielstand.observation.Aggregation;
import de.zielstand.observation.Aggregation.Aggregated;
import de.zielstand.observation.Amount;
import de.zielstand.observation.Quality;
import de.zielstand.trend.Series;
import de.zielstand.trend.Trend;
import de.zielstand.trend.TrendQuestion;
import de.zielstand.trend.TrendVerdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  @Nested
  class Why {
    @Test
    void tellsEveryStepFromTheTargetToTheStatus() {
      TargetRule rule = atLeast(TargetScope.CUMULATIVE, "50", null);
      Aggregated sum = Aggregation.SUM.over(List.of(new Amount.Count(10), new Amount.Count(10)));
      Rating rating = rate(rule, HALF_WAY, "20");
      ExpectedDegree expected =
          new ExpectedDegree(
              new ExpectedDegree.Point(START, BigDecimal.ZERO),
              new ExpectedDegree.Point(DUE, BigDecimal.ONE),
              183,
              366);
      assertThat(explain(rating, rule, sum).steps())
          .containsExactly(
              new Step.Demanded(rule),
              new Step.AddedUp(sum),
              new Step.Known(Quality.CIRCA),
              new Step.Calculated(
                  new Formula.WayCovered(decimal("20"), BigDecimal.ZERO, decimal("50")),
                  decimal("0.4")),
              new Step.Expected(expected, decimal("0.5")),
              new Step.Paced(decimal("0.4"), decimal("0.5"), decimal("0.8")),
              new Step.Compared(decimal("0.8"), Thresholds.DEFAULT),
              new Step.Judged(Status.AT_RISK, Ground.PACE));
    }

    @Test
    void leavesOutThresholdsThatDidNotDecide() {
      TargetRule rule = within("10", "15", false, null);
      Rating rating = rate(rule, HALF_WAY, "17");
      assertThat(Explanation.of(rating, rule, Thresholds.DEFAULT, null, null).steps())
          .containsExactly(
              new Step.Demanded(rule),
              new Step.Calculated(new Formula.Met(decimal("17"), decimal("15")), BigDecimal.ONE),
              new Step.Remarked(Note.ABOVE_RANGE),
              new Step.Judged(Status.REACHED, Ground.TARGET_REACHED));
    }

    @Test
    void leavesOutAPaceOnTheFirstDay() {
      TargetRule rule = atLeast("50", "20");
      assertThat(explain(rate(rule, START, "20"), rule, null).steps())
          .hasAtLeastOneElementOfType(Step.Expected.class)
          .doesNotHaveAnyElementsOfTypes(Step.Paced.class, Step.Compared.class);
    }

    @Test
    void tellsAChange() {
      TargetRule rule =
          new TargetRule.Improve(Direction.RISE, BigDecimal.ZERO, decimal("10"), YEAR);
      assertThat(
              Explanation.of(rate(rule, HALF_WAY, "12"), rule, Thresholds.DEFAULT, null, null)
                  .steps())
          .containsExactly(
              new Step.Demanded(rule),
              new Step.Changed(decimal("2"), decimal("0.2")),
              new Step.Judged(Status.REACHED, Ground.IMPROVED));
    }

    @Test
    void tellsNoFigureOfAHiddenValue() {
      TargetRule rule = atLeast("50", "20");
      Aggregated sum = Aggregation.SUM.over(List.of(new Amount.Count(2)));
      assertThat(explain(Rating.suppressed(), rule, sum).steps())
          .containsExactly(
              new Step.Demanded(rule), new Step.Judged(Status.SUPPRESSED, Ground.HIDDEN));
    }

    @Test
    void mayBeginWithStepsTakenBefore() {
      TargetRule rule = atLeast("50", "20");
      Step before = new Step.InForce(2, 3);
      assertThat(
              explain(rate(rule, START, "20"), rule, null)
                  .after(List.of(before))
                  .steps()
                  .subList(0, 2))
          .containsExactly(before, new Step.Demanded(rule));
    }

    private static Explanation explain(Rating rating, TargetRule rule, @Nullable Aggregated sum) {
      return Explanation.of(rating, rule, Thresholds.DEFAULT, sum, Quality.CIRCA);
    }
  }

  @Nested
  class TheSentence {
    private final TargetRule rule = atLeast("50", "20");

    @Test
    void tellsTheWayAndTheChance() {
      Trend trend = trend(20.0, 24.0, 27.0, 33.0, 35.0);
      Summary summary =
          Summary.of(decimal("20"), decimal("35"), rule, rated(Status.ON_TRACK), trend);
      assertThat(summary)
          .isEqualTo(
              new Summary(
                  decimal("20"),
                  decimal("35"),
                  null,
                  rule,
                  DUE,
                  Status.ON_TRACK,
                  TrendVerdict.RISING,
                  Objects.requireNonNull(trend.theilSen()).slope(),
                  Objects.requireNonNull(trend.probabilityOfReachingTarget())));
    }

    @Test
    void tellsNoChanceOfTooShortASeries() {
      Trend trend = trend(20.0, 24.0, 27.0, 33.0);
      assertThat(trend.probabilityOfReachingTarget()).isNotNull();
      assertThat(Summary.of(null, decimal("33"), rule, rated(Status.ON_TRACK), trend))
          .isEqualTo(
              new Summary(
                  null,
                  decimal("33"),
                  null,
                  rule,
                  DUE,
                  Status.ON_TRACK,
                  TrendVerdict.TOO_SHORT,
                  null,
                  null));
    }

    @Test
    void standsWithoutASeries() {
      assertThat(Summary.of(null, null, rule, rated(Status.NO_DATA), null))
          .isEqualTo(new Summary(null, null, null, rule, DUE, Status.NO_DATA, null, null, null));
    }

    @Test
    void hidesWhatIsHidden() {
      assertThat(
              Summary.of(
                  decimal("1"),
                  decimal("2"),
                  rule,
                  rated(Status.SUPPRESSED),
                  trend(1.0, 2.0, 3.0, 4.0, 5.0)))
          .isEqualTo(new Summary(null, null, null, rule, DUE, Status.SUPPRESSED, null, null, null));
    }

    @Test
    void tellsOfAPartInPlaceOfAValue() {
      Formula part = Formula.Part.of(Formula.Counted.WINDOWS, 3, 4);
      Rating rating = new Rating(Attainment.bare(Status.AT_RISK), Ground.PACE, part, null);
      assertThat(Summary.of(null, null, rule, rating, null).achieved()).isEqualTo(part);
      assertThat(
              Summary.of(null, null, rule, rate(atLeast("50", "20"), HALF_WAY, "30"), null)
                  .achieved())
          .isNull();
    }

    private static Rating rated(Status status) {
      return new Rating(Attainment.bare(status), Ground.PACE, null, null);
    }

    private static Trend trend(Double... values) {
      return Trend.of(new TrendQuestion(Series.of(List.of(values)), 2, 50.0, true, null, 0));
    }
  }
}
