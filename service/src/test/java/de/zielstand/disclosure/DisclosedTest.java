package de.zielstand.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DisclosedTest {
  @Nested
  class Signs {
    @Test
    void areTheOnesOfTheLegend() {
      assertThat(Arrays.stream(Disclosed.Sign.values()).map(Disclosed::sign))
          .containsExactly("-", "...", "x", ".");
    }

    @Test
    void haveNoFigure() {
      assertThat(Disclosed.Sign.values()).allMatch(sign -> sign.figure().isEmpty());
    }

    @Test
    void areFoundByTheirText() {
      assertThat(Disclosed.Sign.of("...")).contains(Disclosed.Sign.NOT_COLLECTED);
      assertThat(Disclosed.Sign.of("0")).isEmpty();
    }
  }

  @Nested
  class Shown {
    @Test
    void isTheFigure() {
      Disclosed shown = Disclosed.restored(new BigDecimal("0.7500"));
      assertThat(shown.figure()).contains(new BigDecimal("0.7500"));
      assertThat(shown.sign()).isEmpty();
      assertThat(shown).hasToString("0.7500");
      assertThat(((Disclosed.Shown) shown).value()).isEqualTo("0.7500");
    }

    @Test
    void isZeroWithItsSign() {
      assertThat(Disclosed.restored(BigDecimal.ZERO).sign()).isEqualTo("0");
      assertThat(Disclosed.restored(BigDecimal.ONE.negate()).sign()).isEmpty();
    }

    @Test
    void isEqualToTheSameFigure() {
      Disclosed shown = Disclosed.restored(BigDecimal.TEN);
      assertThat(shown)
          .isEqualTo(Disclosed.restored(BigDecimal.TEN))
          .hasSameHashCodeAs(Disclosed.restored(BigDecimal.TEN))
          .isNotEqualTo(Disclosed.restored(BigDecimal.ONE))
          .isNotEqualTo(Disclosed.Sign.HIDDEN);
      assertThat(shown.hashCode()).isNotEqualTo(Disclosed.restored(BigDecimal.ONE).hashCode());
    }
  }
}
