package de.zielstand.observation;

import static de.zielstand.figure.Problems.assertProblem;
import static de.zielstand.observation.Aggregation.LARGEST;
import static de.zielstand.observation.Aggregation.LAST;
import static de.zielstand.observation.Aggregation.MEAN;
import static de.zielstand.observation.Aggregation.NONE;
import static de.zielstand.observation.Aggregation.SUM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.zielstand.catalogue.format.WrittenCatalogue;
import de.zielstand.figure.FieldProblem.Code;
import de.zielstand.indicator.Indicator;
import de.zielstand.indicator.IndicatorKind;
import de.zielstand.observation.Amount.Count;
import de.zielstand.observation.Amount.Judgement;
import de.zielstand.observation.Amount.Milestone;
import de.zielstand.observation.Amount.Quantity;
import de.zielstand.observation.Amount.Score;
import de.zielstand.observation.Amount.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AggregationTest {

  @Nested
  class Kinds {
    @ParameterizedTest
    @CsvSource({
      "COUNT, SUM",
      "DISTINCT, LARGEST NONE",
      "STOCK, LAST",
      "QUANTITY, SUM MEAN LAST",
      "SHARE, SUM LAST",
      "SCORE, MEAN",
      "MILESTONE, LAST",
      "RECURRING, NONE",
      "CLICKS, SUM NONE",
      "LEVELS, NONE",
      "JUDGEMENT, LAST"
    })
    void addUpInTheirOwnWay(IndicatorKind kind, String possible) {
      assertThat(Aggregation.possibleFor(kind))
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(possible.split(" ")).map(Aggregation::valueOf).toList());
    }
  }

  @Nested
  class ChosenForAnIndicator {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            kind: COUNT, entry: NEW_IN_PERIOD                | SUM
            kind: DISTINCT                                   | LARGEST
            kind: STOCK                                      | LAST
            kind: QUANTITY, addsUp: MEAN                     | MEAN
            kind: SHARE, base: {what: alle, moving: true}    | SUM
            kind: SHARE, base: {what: alle, count: 6}        | LAST
            kind: SCORE                                      | MEAN
            kind: MILESTONE                                  | LAST
            kind: CLICKS, metric: VISITS                     | SUM
            kind: CLICKS, metric: VISITORS                   | NONE
            kind: RECURRING, window: {every: YEAR}           | NONE
            """)
    void isOneOfThoseItsKindAllows(String fields, Aggregation chosen) {
      Indicator indicator =
          WrittenCatalogue.of(
                  """
                  ags: '05114000'
                  name: Krefeld
                  concepts:
                    - code: K
                      title: Konzept
                      indicators:
                        - {code: I1, title: Etwas, unit: Stück, rhythm: YEAR, %s}
                  """
                      .formatted(fields))
              .indicators()
              .getFirst()
              .indicator();
      assertThat(Aggregation.of(indicator)).isEqualTo(chosen);
      assertThat(Aggregation.possibleFor(indicator.kind())).contains(chosen);
    }
  }

  @Nested
  class Periods {
    @Test
    void areSummed() {
      assertThat(amount(SUM, new Count(3), null, new Count(4))).isEqualTo(new Count(7));
      assertThat(amount(SUM, quantity("1.5"), quantity("-0.25"))).isEqualTo(quantity("1.25"));
    }

    @Test
    void ofSharesAreTheRatioOfTheirSums() {
      assertThat(amount(SUM, share(1, 2), share(9, 10))).isEqualTo(share(10, 12));
    }

    @Test
    void areMeant() {
      assertThat(amount(MEAN, quantity("1"), quantity("2"), quantity("2")))
          .isEqualTo(quantity("1.66666666666666666667"));
    }

    @Test
    void ofScoresWeighByTheirReturns() {
      assertThat(amount(MEAN, score("2", 10, 20L), score("5", 5, 10L)))
          .isEqualTo(score("3", 15, 30L));
    }

    @Test
    void whoseReturnAloneWasCountedWeighNothing() {
      assertThat(amount(MEAN, score("2", 10, 20L), score(null, 7, null)))
          .isEqualTo(score("2", 17, null));
      assertThat(amount(MEAN, score(null, 7, 9L))).isEqualTo(score(null, 7, 9L));
      assertThat(amount(MEAN, score("2", 0, 9L))).isEqualTo(score(null, 0, 9L));
    }

    @Test
    void endWithTheLastThatHasAValue() {
      assertThat(amount(LAST, new Count(3), new Count(4), null)).isEqualTo(new Count(4));
      assertThat(amount(LAST, new Judgement(3), new Judgement(2))).isEqualTo(new Judgement(2));
    }

    @Test
    void haveALargest() {
      assertThat(amount(LARGEST, new Count(3), new Count(5), new Count(4))).isEqualTo(new Count(5));
    }

    @Test
    void stayApart() {
      assertThat(amount(NONE, new Count(3), new Count(5))).isNull();
    }

    @Test
    void withoutAValueAreCounted() {
      Aggregation.Aggregated partly = SUM.over(Arrays.asList(null, new Count(2), null));
      assertThat(partly).isEqualTo(new Aggregation.Aggregated(SUM, new Count(2), 1, 3));
      assertThat(partly.isComplete()).isFalse();
      assertThat(SUM.over(List.of(new Count(2))).isComplete()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Aggregation.class)
    void ofNothingAreNothing(Aggregation aggregation) {
      assertThat(amount(aggregation)).isNull();
      assertThat(amount(aggregation, (Amount) null)).isNull();
    }

    @Test
    void ofWhatHasNoSumHaveNone() {
      for (Amount amount :
          List.of(score("2", 1, null), new Milestone(null, 0, 0), new Judgement(1))) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> amount(SUM, amount))
            .withMessageStartingWith("SUM of ");
      }
      for (Amount amount : List.of(new Count(1), share(1, 2), new Judgement(1))) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> amount(MEAN, amount))
            .withMessageStartingWith("MEAN of ");
      }
    }

    @Test
    void tooManyToCountAreRefused() {
      Count most = new Count(Count.LARGEST);
      assertProblem("value", Code.TOO_LARGE, () -> amount(SUM, most, new Count(1)));
    }
  }

  @Nested
  class Amounts {
    @Test
    void areChecked() {
      assertProblem("value", Code.TOO_SMALL, () -> new Count(-1));
      assertProblem("value", Code.TOO_LARGE, () -> new Count(Count.LARGEST + 1));
      assertProblem("value", Code.TOO_MANY_DIGITS, () -> quantity("9".repeat(400)));
      assertProblem("numerator", Code.NUMERATOR_ABOVE_DENOMINATOR, () -> share(3, 2));
      assertProblem("numerator", Code.TOO_SMALL, () -> share(-3, 2));
      assertProblem("denominator", Code.TOO_SMALL, () -> share(0, -2));
      assertProblem("returned", Code.TOO_SMALL, () -> score("1", -1, null));
      assertProblem("sent", Code.TOO_SMALL, () -> score("1", 1, -1L));
      assertProblem("mean", Code.TOO_MANY_DIGITS, () -> score("9".repeat(400), 1, null));
      assertProblem("stepsDone", Code.TOO_SMALL, () -> new Milestone(null, -1, 3));
      assertProblem("stepsDone", Code.DONE_ABOVE_TOTAL, () -> new Milestone(null, 4, 3));
      assertThat(new Milestone(LocalDate.EPOCH, 3, 3).stepsDone()).isEqualTo(3);
    }

    @Test
    void haveRatiosWhereTheyHaveABase() {
      assertThat(share(1, 4).ratio()).isEqualByComparingTo("0.25");
      assertThat(share(0, 0).ratio()).isNull();
      assertThat(score("1", 3, 4L).returnRate()).isEqualByComparingTo("0.75");
      assertThat(score("1", 3, 0L).returnRate()).isNull();
      assertThat(score("1", 3, null).returnRate()).isNull();
    }
  }

  @Nested
  class Running {
    @Test
    void totalsGrowByWhatIsNew() {
      assertThat(RunningTotal.fromNew(List.of(3L, 0L, 4L))).containsExactly(3L, 3L, 7L);
      assertThat(RunningTotal.toNew(List.of(3L, 3L, 7L))).containsExactly(3L, 0L, 4L);
    }

    @Test
    void totalsAreUnknownAfterAGap() {
      assertThat(RunningTotal.fromNew(Arrays.asList(3L, null, 4L))).containsExactly(3L, null, null);
      assertThat(RunningTotal.toNew(Arrays.asList(3L, null, 7L, 9L)))
          .containsExactly(3L, null, null, 2L);
    }

    @Test
    void totalsThatFallShowIt() {
      assertThat(RunningTotal.toNew(List.of(3L, 1L))).containsExactly(3L, -2L);
    }
  }

  private static @Nullable Amount amount(Aggregation aggregation, @Nullable Amount... periods) {
    return aggregation.over(Arrays.asList(periods)).amount();
  }

  private static Quantity quantity(String number) {
    return new Quantity(new BigDecimal(number));
  }

  private static Share share(int numerator, int denominator) {
    return new Share(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
  }

  private static Score score(@Nullable String mean, long returned, @Nullable Long sent) {
    return new Score(mean == null ? null : new BigDecimal(mean), returned, sent);
  }
}
