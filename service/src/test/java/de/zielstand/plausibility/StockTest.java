package de.zielstand.plausibility;

import static de.zielstand.plausibility.Figures.key;
import static de.zielstand.plausibility.Figures.quarter;
import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.indicator.IndicatorKind;
import de.zielstand.observation.Amount.Count;
import de.zielstand.plausibility.Doubt.StockUnexplained;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StockTest {
  private static final Watched STOCK = Watched.of(IndicatorKind.STOCK);

  @Nested
  class WithWhoJoinedAndLeft {
    @Test
    void followsFromTheOneBefore() {
      assertThat(Figures.of(new Count(36), new Count(38, 5L, 3L)).doubts(STOCK)).isEmpty();
    }

    @Test
    void isDoubtedWhereItDoesNot() {
      assertThat(Figures.of(new Count(36), new Count(38, 5L, 1L)).doubts(STOCK))
          .containsExactly(new StockUnexplained(key(1), 38, quarter(0), 36, 5, 1));
    }

    @Test
    void isTakenAsItIsWithoutOneDirectlyBefore() {
      assertThat(Figures.of(new Count(38, 5L, 1L)).doubts(STOCK)).isEmpty();
      assertThat(Figures.of(new Count(36), null, new Count(38, 5L, 1L)).doubts(STOCK)).isEmpty();
    }

    @Test
    void isNotAskedWhileHalfIsSaid() {
      assertThat(Figures.of(new Count(36), new Count(38, 5L, null)).doubts(STOCK)).isEmpty();
      assertThat(Figures.of(new Count(36), new Count(38, null, 1L)).doubts(STOCK)).isEmpty();
    }

    @Test
    void mayStandStillWhereAsManyCameAsWent() {
      assertThat(Figures.of(new Count(36), new Count(36, 2L, 2L)).doubts(STOCK)).isEmpty();
      assertThat(Figures.of(new Count(36, 4L, 1L), new Count(36)).doubts(STOCK))
          .extracting(Doubt::code)
          .containsExactly(Doubt.Code.SAME_AS_BEFORE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void isDoubtedExactlyWhereTheSumIsAnother(long seed) {
      var random = new Random(seed);
      for (int i = 0; i < 200; i++) {
        long before = random.nextLong(500);
        long joined = random.nextLong(40);
        long left = random.nextLong(Math.min(40, before + joined) + 1);
        long off = random.nextLong(3);
        var figures =
            Figures.of(new Count(before), new Count(before + joined - left + off, joined, left));
        assertThat(figures.doubts(STOCK).stream().anyMatch(StockUnexplained.class::isInstance))
            .as("seed %d, round %d", seed, i)
            .isEqualTo(off != 0);
      }
    }
  }
}
