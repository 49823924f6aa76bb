package de.zielstand.plausibility;

import static de.zielstand.plausibility.Figures.key;
import static de.zielstand.plausibility.Figures.score;
import static de.zielstand.plausibility.Figures.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.zielstand.indicator.IndicatorKind;
import de.zielstand.indicator.PlausibleRange;
import de.zielstand.observation.Amount;
import de.zielstand.observation.Content;
import de.zielstand.observation.Sign;
import de.zielstand.plausibility.Doubt.AboveWhole;
import de.zielstand.plausibility.Doubt.OutOfRange;
import de.zielstand.plausibility.Doubt.ReturnRateAbove;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByItselfTest {
  private static final Watched COUNT = Watched.of(IndicatorKind.COUNT);
  private static final Watched SHARE = Watched.of(IndicatorKind.SHARE);
  private static final Watched SCORE = Watched.of(IndicatorKind.SCORE);

  @Nested
  class ThePlausibleRange {
    @ParameterizedTest
    @ValueSource(ints = {20, 21, 39, 40})
    void includesItsEnds(int inside) {
      assertThat(Figures.counts(inside).doubts(COUNT.between("20", "40"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 19, 41, 400})
    void doubtsWhatLiesOutside(int outside) {
      assertThat(Figures.counts(outside).doubts(COUNT.between("20", "40")))
          .containsExactly(new OutOfRange(key(0), BigDecimal.valueOf(outside), range("20", "40")));
    }

    @Test
    void mayBeOpenOnEitherSide() {
      assertThat(Figures.counts(0).doubts(COUNT.between(null, "40"))).isEmpty();
      assertThat(Figures.counts(1000).doubts(COUNT.between("20", null))).isEmpty();
      assertThat(Figures.counts(19).doubts(COUNT.between("20", null))).hasSize(1);
      assertThat(Figures.counts(41).doubts(COUNT.between(null, "40"))).hasSize(1);
    }

    @Test
    void ofASharesIsMeantInPercent() {
      assertThat(Figures.of(share(2, 5)).doubts(SHARE.between("40", "60"))).isEmpty();
      assertThat(Figures.of(share(39, 100)).doubts(SHARE.between("40", "60")))
          .extracting(Doubt::code)
          .containsExactly(Doubt.Code.OUT_OF_RANGE);
    }

    @Test
    void ofAScoreIsMeantForItsMean() {
      assertThat(Figures.of(score("4.2", 80, null)).doubts(SCORE.between("1", "4")))
          .extracting(Doubt::code)
          .containsExactly(Doubt.Code.OUT_OF_RANGE);
      assertThat(Figures.of(score(null, 80, null)).doubts(SCORE.between("1", "4"))).isEmpty();
    }

    @Test
    void doesNotSpeakOfAnEmptyBaseADayOrAWord() {
      assertThat(Figures.of(share(0, 0)).doubts(SHARE.between("40", "60"))).isEmpty();
      var done = new Amount.Milestone(LocalDate.of(2016, 2, 1), 9, 9);
      assertThat(Figures.of(done).doubts(Watched.of(IndicatorKind.MILESTONE).between("1", "2")))
          .isEmpty();
      var judged = new Amount.Judgement(0);
      assertThat(Figures.of(judged).doubts(Watched.of(IndicatorKind.JUDGEMENT).between("1", "2")))
          .isEmpty();
    }

    private static PlausibleRange range(String from, String to) {
      return new PlausibleRange(Optional.of(new BigDecimal(from)), Optional.of(new BigDecimal(to)));
    }
  }

  @Nested
  class AWhole {
    @Test
    void isNotExceededByItself() {
      assertThat(Figures.of(share(6, 6)).doubts(SHARE.outOf(6))).isEmpty();
    }

    @Test
    void isExceededByAPartOfALargerBase() {
      assertThat(Figures.of(share(7, 8)).doubts(SHARE.outOf(6)))
          .containsExactly(new AboveWhole(key(0), BigDecimal.valueOf(7), BigDecimal.valueOf(6)));
    }

    @Test
    void thatMovesIsNotKnown() {
      assertThat(Figures.of(share(7, 8)).doubts(SHARE)).isEmpty();
    }

    @Test
    void isAHundredWherePercentagesAreEntered() {
      var percent = Watched.of(IndicatorKind.QUANTITY).in("%", 0);
      assertThat(Figures.quantities(100).doubts(percent)).isEmpty();
      assertThat(Figures.quantities(100.5).doubts(percent))
          .containsExactly(
              new AboveWhole(key(0), new BigDecimal("100.5"), BigDecimal.valueOf(100)));
      assertThat(Figures.quantities(100.5).doubts(Watched.of(IndicatorKind.QUANTITY))).isEmpty();
    }
  }

  @Nested
  class TheReturn {
    @Test
    void mayBeComplete() {
      assertThat(Figures.of(score("3.1", 40, 40L)).doubts(SCORE)).isEmpty();
      assertThat(Figures.of(score("3.1", 40, null)).doubts(SCORE)).isEmpty();
    }

    @Test
    void isDoubtedAboveWhatWasSent() {
      assertThat(Figures.of(score(null, 41, 40L)).doubts(SCORE))
          .containsExactly(new ReturnRateAbove(key(0), 41, 40));
    }
  }

  @Nested
  class WhatIsAsked {
    @Test
    void mayHaveNoValue() {
      var figures =
          Figures.counts(10)
              .with(key(0), new Content.Missing(Sign.NOT_COLLECTED))
              .with(key(1), new Content.Withdrawn());
      assertThat(figures.doubts(COUNT.between("20", "40"), key(0), key(1), key(2))).isEmpty();
    }

    @Test
    void aloneIsAnswered() {
      assertThat(Figures.counts(10, 11, 30).doubts(COUNT.between("20", "40"), key(1)))
          .extracting(Doubt::key)
          .containsExactly(key(1));
    }

    @Test
    void isOfTheIndicator() {
      var foreign = key("I2", Figures.quarter(0), "");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Figures.counts(10).doubts(COUNT, foreign))
          .withMessageContaining("I2");
    }
  }
}
