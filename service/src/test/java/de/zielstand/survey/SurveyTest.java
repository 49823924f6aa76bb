package de.zielstand.survey;

import static de.zielstand.figure.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.zielstand.figure.FieldProblem.Code;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyTest {

  @Nested
  class AShare {
    @ParameterizedTest
    @CsvSource({"12, 30, 0.2459, 0.5768", "0, 10, 0, 0.2775", "6, 6, 0.6097, 1"})
    void hasTheIntervalAfterWilson(int reached, int of, double lower, double upper) {
      ShareReached share = ShareReached.of(reached, of);
      assertThat(share.lower95()).isCloseTo(lower, within(5e-5));
      assertThat(share.upper95()).isCloseTo(upper, within(5e-5));
      assertThat(share.share()).isEqualTo((double) reached / of);
    }

    @Test
    void ofNoneOrAllEndsExactly() {
      assertThat(ShareReached.of(0, 7).lower95()).isEqualTo(0);
      assertThat(ShareReached.of(7, 7).upper95()).isEqualTo(1);
    }

    @Test
    void ofNobodyIsNotDefined() {
      assertThat(ShareReached.of(0, 0)).isEqualTo(new ShareReached(0, 0, null, null));
      assertThat(ShareReached.of(0, 0).share()).isNull();
    }

    @Test
    void swapsItsIntervalWithItsComplement() {
      for (int reached = 0; reached <= 25; reached++) {
        ShareReached share = ShareReached.of(reached, 25);
        ShareReached rest = ShareReached.of(25 - reached, 25);
        assertThat(share.lower95())
            .isCloseTo(1 - Objects.requireNonNull(rest.upper95()), within(1e-12));
      }
    }

    @Test
    void isOfHeads() {
      assertProblem("reached", Code.NUMERATOR_ABOVE_DENOMINATOR, () -> ShareReached.of(7, 6));
      assertProblem("reached", Code.TOO_SMALL, () -> ShareReached.of(-1, 6));
      assertProblem("of", Code.TOO_LARGE, () -> ShareReached.of(1, 1_000_001));
      assertThat(ShareReached.of(1_000_000, 1_000_000).upper95()).isEqualTo(1);
    }
  }

  @Nested
  class TheSignTest {
    @ParameterizedTest
    @CsvSource({"9, 2, 0.0654296875", "2, 9, 0.0654296875", "6, 0, 0.03125", "5, 5, 1", "0, 0, 1"})
    void isExact(int up, int down, double p) {
      assertThat(SignTest.of(up, down).p()).isCloseTo(p, within(1e-12));
    }

    @Test
    void ofNearlyEqualNumbersIsNoMoreThanOne() {
      assertThat(SignTest.of(5, 4).p()).isBetween(1 - 1e-12, 1.0);
    }

    @Test
    void ofVeryManyIsQuickAndTiny() {
      assertThat(SignTest.of(1_000_000, 990_000).p()).isBetween(1e-13, 1e-11);
      assertThat(SignTest.of(1_000_000, 0).p()).isBetween(0.0, 1e-300);
    }

    @Test
    void isOfHeads() {
      assertProblem("up", Code.TOO_SMALL, () -> SignTest.of(-1, 0));
      assertProblem("down", Code.TOO_LARGE, () -> SignTest.of(0, 1_000_001));
    }
  }

  @Nested
  class PairedMeasurements {
    @Test
    void ofNobodyHaveNoMean() {
      assertThat(PairedChange.of(List.of(), List.of()))
          .isEqualTo(new PairedChange(0, null, null, null, null, null, null, null));
    }

    @Test
    void ofOneHaveNoSpread() {
      assertThat(PairedChange.of(List.of(3.0), List.of(5.0)))
          .isEqualTo(new PairedChange(1, 2.0, null, null, null, null, null, null));
    }

    @Test
    void thatAllChangeAlikeHaveNoTest() {
      assertThat(PairedChange.of(List.of(3.0, 4.0, 9.0), List.of(5.0, 6.0, 11.0)))
          .isEqualTo(new PairedChange(3, 2.0, 0.0, 2.0, 2.0, null, null, null));
      assertThat(PairedChange.of(List.of(0.1, 0.2, 0.3), List.of(0.4, 0.5, 0.6)).t())
          .as("rounding is no spread")
          .isNull();
    }

    @Test
    void ofTwoHaveATest() {
      PairedChange change = PairedChange.of(List.of(0.0, 0.0), List.of(1.0, 3.0));
      assertThat(change.t()).isCloseTo(2, within(1e-12));
      assertThat(change.p()).isCloseTo(0.2951672353008665, within(1e-12));
      assertThat(change.cohensDz()).isCloseTo(Math.sqrt(2), within(1e-12));
    }

    @Test
    void turnWithTheirOrder() {
      List<Double> before = List.of(44.6, 52.1, 45.5, 46.7);
      List<Double> after = List.of(41.2, 47.3, 56.3, 49.4);
      PairedChange there = PairedChange.of(before, after);
      PairedChange back = PairedChange.of(after, before);
      assertThat(back.meanChange()).isEqualTo(-Objects.requireNonNull(there.meanChange()));
      assertThat(back.lower95()).isEqualTo(-Objects.requireNonNull(there.upper95()));
      assertThat(back.p()).isEqualTo(there.p());
    }

    @Test
    void belongTogether() {
      assertProblem(
          "after", Code.DIFFERENT_LENGTHS, () -> PairedChange.of(List.of(1.0), List.of()));
      assertProblem(
          "before[0]", Code.NOT_FINITE, () -> PairedChange.of(List.of(Double.NaN), List.of(1.0)));
      assertProblem(
          "after[1]",
          Code.NOT_FINITE,
          () -> PairedChange.of(List.of(1.0, 1.0), List.of(1.0, Double.NEGATIVE_INFINITY)));
      List<Double> tooMany = Collections.nCopies(1_000_001, 1.0);
      assertProblem("before", Code.TOO_MANY_VALUES, () -> PairedChange.of(tooMany, tooMany));
    }
  }

  @Nested
  class Levels {
    private final LevelCounts counts = new LevelCounts(40, List.of(4, 0, 8, 8, 5));

    @Test
    void areCountedUpwards() {
      assertThat(counts.assessed()).isEqualTo(25);
      assertThat(counts.reaching(3)).isEqualTo(ShareReached.of(13, 25));
      assertThat(counts.reaching(0).reached()).isEqualTo(25);
      assertThat(counts.reaching(5).reached()).isZero();
    }

    @Test
    void haveAMedian() {
      assertThat(counts.median()).isEqualTo(new LevelCounts.Median(3, 3));
      assertThat(new LevelCounts(9, List.of(2, 1, 3)).median())
          .isEqualTo(new LevelCounts.Median(1, 2));
      assertThat(new LevelCounts(9, List.of(0, 1, 0)).median())
          .isEqualTo(new LevelCounts.Median(1, 1));
      assertThat(new LevelCounts(9, List.of(1, 0, 1)).median())
          .isEqualTo(new LevelCounts.Median(0, 2));
      assertThat(new LevelCounts(9, List.of(0, 0)).median()).isNull();
      assertThat(new LevelCounts(9, List.of()).median()).isNull();
    }

    @Test
    void areOfHeads() {
      assertProblem("eligible", Code.TOO_SMALL, () -> new LevelCounts(-1, List.of()));
      assertProblem("levels[1].count", Code.TOO_SMALL, () -> new LevelCounts(1, List.of(1, -1)));
      assertProblem(
          "levels[1].count", Code.TOO_LARGE, () -> new LevelCounts(1, List.of(600_000, 600_000)));
    }

    @Test
    void loseWhoeverIsNotMetAgain() {
      assertThat(counts.lostUntil(moves(0, 1, 21))).isEqualTo(4);
      assertThat(counts.lostUntil(moves(0, 1, 26))).isZero();
    }
  }

  @Nested
  class Moves {
    private final Transitions transitions =
        new Transitions(
            List.of(
                new Transitions.Step(0, 1, 5),
                new Transitions.Step(0, 2, 7),
                new Transitions.Step(1, 1, 11),
                new Transitions.Step(2, 1, 3),
                new Transitions.Step(2, 0, 2)));

    @Test
    void goUpOrDownOrStay() {
      assertThat(transitions.both()).isEqualTo(28);
      assertThat(transitions.same()).isEqualTo(11);
      assertThat(transitions.upAndDown()).isEqualTo(SignTest.of(12, 5));
    }

    @Test
    void crossALevel() {
      assertThat(transitions.across(1)).isEqualTo(SignTest.of(12, 2));
      assertThat(transitions.across(2)).isEqualTo(SignTest.of(7, 5));
      assertThat(transitions.across(3)).isEqualTo(SignTest.of(0, 0));
    }

    @Test
    void areOfHeads() {
      assertProblem("count", Code.TOO_SMALL, () -> new Transitions.Step(0, 1, -1));
      assertProblem(
          "transitions[1].count",
          Code.TOO_LARGE,
          () ->
              new Transitions(
                  List.of(
                      new Transitions.Step(0, 1, 600_000), new Transitions.Step(1, 1, 600_000))));
    }
  }

  private static Transitions moves(int from, int to, int count) {
    return new Transitions(List.of(new Transitions.Step(from, to, count)));
  }
}
