package de.zielstand.catalogue.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.catalogue.Gaps;
import de.zielstand.catalogue.Goal;
import de.zielstand.catalogue.Measure;
import de.zielstand.indicator.Indicator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GapsTest {
  /** Counted by hand from the sample file. */
  @Nested
  class Krefeld {
    private final Gaps gaps = Gaps.of(Samples.concept("krefeld"));

    @Test
    void lacksMeasuresForSixGoalsNotCountingTheDeferredOne() {
      assertThat(gaps.withoutMeasures())
          .extracting(Goal::code)
          .extracting(Object::toString)
          .containsExactly("Z3-2", "Z3-3", "Z3-4", "Z3-5", "Z4-1", "Z4-3");
    }

    @Test
    void canMeasureElevenOfTheTwentyGoalsStillWanted() {
      assertThat(gaps.measurableGoals()).isEqualTo(11);
      assertThat(gaps.goals()).isEqualTo(20);
    }

    @Test
    void namesNobodyForTwoMeasures() {
      assertThat(gaps.withoutResponsible())
          .extracting(Measure::code)
          .extracting(Object::toString)
          .containsExactly("M15", "M16");
    }

    @Test
    void deferredTwoPartsWithoutSayingUntilWhen() {
      assertThat(gaps.withoutResubmission())
          .extracting(one -> one.code().value())
          .containsExactlyInAnyOrder("Z2-5", "M08");
    }

    @Test
    void measuresSomethingOfEveryMeasureThatIsWorkedOn() {
      assertThat(gaps.withoutIndicators()).isEmpty();
    }

    @Test
    void hasFifteenIndicatorsWithoutTarget() {
      assertThat(gaps.withoutTarget()).hasSize(15).noneMatch(Indicator::hasTarget);
    }

    @Test
    void wantsSixThingsToImproveWithoutSayingFromWhere() {
      assertThat(gaps.withoutBaseline())
          .extracting(Indicator::code)
          .extracting(Object::toString)
          .containsExactly("M05-I2", "M05-I3", "M05-I4", "M05-I5", "M09-I2", "M16-I1");
    }
  }
}
