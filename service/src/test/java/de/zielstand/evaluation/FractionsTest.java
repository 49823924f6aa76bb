package de.zielstand.evaluation;

import static de.zielstand.evaluation.Written.share;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.attainment.Note;
import de.zielstand.attainment.Status;
import java.math.BigDecimal;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FractionsTest {

  private static Status status(IndicatorEvaluation one) {
    return one.attainment().status();
  }

  private static void assertDegree(IndicatorEvaluation one, String degree) {
    assertThat(one.attainment().degree()).isEqualByComparingTo(degree);
  }

  @Nested
  class Shares {
    @Test
    void areFractionsAsTheirTargetsAre() {
      IndicatorEvaluation one =
          Written.indicator(
                  """
                  kind: SHARE, base: {what: alle, moving: true}, rhythm: QUARTER,
                  targets: [{form: AT_LEAST, scope: AT_DATE, target: 40}]
                  """)
              .with("2016-Q1", share(1, 3))
              .on("2016-12-31");
      assertThat(one.value()).isEqualByComparingTo("0.33333333333333333333");
      assertThat(one.attainment().degree()).isCloseTo(new BigDecimal("0.8333333333"), within());
    }

    @Test
    void areTheRatioOfSumsOverTime() {
      Written all =
          Written.indicator(
                  """
                  kind: SHARE, base: {what: alle, moving: true}, rhythm: QUARTER,
                  targets: [{form: ALL_OF, scope: CUMULATIVE, startOn: 2016-01-01}]
                  """)
              .with("2016-Q1", share(1, 2))
              .with("2016-Q2", share(8, 8));
      assertDegree(all.on("2016-12-31"), "0.9");
    }

    @Test
    void ofAFixedBaseAreTheLast() {
      Written all =
          Written.indicator(
                  """
                  kind: SHARE, base: {what: Träger, count: 6}, rhythm: QUARTER,
                  targets: [{form: ALL_OF, scope: CUMULATIVE, startOn: 2016-01-01}]
                  """)
              .with("2016-Q1", share(1, 6))
              .with("2016-Q2", share(3, 6));
      assertDegree(all.on("2016-12-31"), "0.5");
    }

    @Test
    void ofAnEmptyBaseCannotBeMeasured() {
      IndicatorEvaluation one =
          Written.indicator(
                  """
                  kind: SHARE, base: {what: alle, moving: true}, rhythm: QUARTER,
                  targets: [{form: ALL_OF, scope: PER_PERIOD}]
                  """)
              .with("2016-Q1", share(0, 0))
              .on("2016-12-31");
      assertThat(status(one)).isEqualTo(Status.NOT_MEASURABLE);
      assertThat(one.attainment().note()).isEqualTo(Note.EMPTY_BASE);
      assertThat(one.value()).isNull();
    }
  }

  @Nested
  class Levels {
    private static final Written WAVE =
        Written.indicator(
            """
            kind: LEVELS, rhythm: SCHOOL_HALF_YEAR, scale: [{code: A, title: A}, {code: B, title: B},
            {code: C, title: C}], targets: [{form: AT_LEAST, scope: AT_DATE, level: B, target: 60}]
            """);

    @Test
    void areTheShareThatReachedTheNamedOne() {
      IndicatorEvaluation one =
          WAVE.part("SJ2016-1", "stufe=A", 70)
              .part("SJ2016-1", "stufe=B", 20)
              .part("SJ2016-1", "stufe=C", 10)
              .on("2017-01-31");
      assertThat(one.value()).isEqualByComparingTo("0.3");
      assertDegree(one, "0.5");
    }

    @Test
    void areUnknownWhereOneWasNotCounted() {
      Written two = WAVE.part("SJ2016-1", "stufe=A", 70).part("SJ2016-1", "stufe=B", 20);
      assertThat(status(two.on("2017-01-31"))).isEqualTo(Status.NO_DATA);
    }
  }

  private static Offset<BigDecimal> within() {
    return Offset.offset(new BigDecimal("1e-9"));
  }
}
