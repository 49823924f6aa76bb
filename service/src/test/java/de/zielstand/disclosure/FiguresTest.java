package de.zielstand.disclosure;

import static de.zielstand.disclosure.SmallNumberRule.GENERAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FiguresTest {
  private static final Cell SEVEN = Cell.printed("seven", 7, GENERAL);

  private static void assertRefused(Runnable making, String reason) {
    assertThatThrownBy(making::run)
        .isInstanceOf(InvalidFiguresException.class)
        .hasMessageContaining(reason);
  }

  @Nested
  class Rule {
    @Test
    void needsAtLeastOnePerson() {
      assertRefused(() -> new SmallNumberRule(0, false), "not 0");
      assertThat(new SmallNumberRule(1, false)).isEqualTo(SmallNumberRule.OPEN);
    }

    @Test
    void isThreeInGeneralAndFiveForTheLanguageOfChildren() {
      assertThat(GENERAL).isEqualTo(new SmallNumberRule(3, false));
      assertThat(SmallNumberRule.CHILDREN).isEqualTo(new SmallNumberRule(5, false));
      assertThat(SmallNumberRule.CHILD_LANGUAGE).isEqualTo(new SmallNumberRule(5, true));
    }
  }

  @Nested
  class Cells {
    @Test
    void areCounts() {
      assertRefused(() -> Cell.printed("a", -1, GENERAL), "Count of a is out of range: -1");
      assertRefused(() -> Cell.printed("a", 1_000_000_000_001L, GENERAL), "out of range");
      assertThat(Cell.printed("a", 1_000_000_000_000L, GENERAL).count()).isEqualTo(1000000000000L);
      assertThat(Cell.implied("a", 0, GENERAL).printed()).isFalse();
    }

    @Test
    void haveAnId() {
      assertRefused(() -> Cell.printed(" ", 1, GENERAL), "needs an id");
    }
  }

  @Nested
  class Sums {
    @Test
    void haveParts() {
      assertRefused(() -> Equation.sum("all", List.of()), "Nothing adds up to all");
    }

    @Test
    void nameEachCellOnce() {
      assertRefused(() -> Equation.sum("all", List.of("a", "a")), "twice in the sum of all");
      assertRefused(() -> Equation.breakdown("all", List.of("a", "all")), "twice");
    }

    @Test
    void nameKnownCells() {
      List<Cell> cells = List.of(SEVEN);
      assertRefused(
          () -> Figures.of(cells, List.of(Equation.sum("all", List.of("seven")))), "no cell all");
      assertRefused(
          () -> Figures.of(cells, List.of(Equation.sum("seven", List.of("part")))), "no cell part");
    }
  }

  @Nested
  class Shares {
    @Test
    void implyTheRest() {
      Share share = new Share(SEVEN, Cell.printed("nine", 9, GENERAL));
      assertThat(share.rest()).isEqualTo(Cell.implied("nine without seven", 2, GENERAL));
      assertThat(share.equation())
          .isEqualTo(Equation.breakdown("nine", List.of("seven", "nine without seven")));
    }

    @Test
    void mayBeOneButNotMore() {
      assertThat(new Share(SEVEN, Cell.printed("all", 7, GENERAL)).rest().count()).isZero();
      assertRefused(() -> new Share(SEVEN, Cell.printed("six", 6, GENERAL)), "larger than");
    }
  }

  @Nested
  class Together {
    @Test
    void haveIdsOfTheirOwn() {
      Follower follower = new Follower("seven", BigDecimal.ONE, List.of());
      assertRefused(() -> Figures.of(List.of(SEVEN, SEVEN), List.of()), "called seven");
      assertRefused(
          () -> new Figures(List.of(SEVEN), List.of(), List.of(follower), Map.of()), "seven");
      assertRefused(
          () ->
              new Figures(
                  List.of(SEVEN),
                  List.of(),
                  List.of(),
                  Map.of("seven", Disclosed.Sign.NOT_APPLICABLE)),
          "called seven");
    }

    @Test
    void followKnownCells() {
      Follower follower = new Follower("degree", BigDecimal.ONE, List.of("eight"));
      assertRefused(
          () -> new Figures(List.of(SEVEN), List.of(), List.of(follower), Map.of()),
          "no cell eight");
    }

    @Test
    void areNotHiddenBeforehand() {
      assertRefused(
          () ->
              new Figures(List.of(), List.of(), List.of(), Map.of("value", Disclosed.Sign.HIDDEN)),
          "Only the protection hides");
    }
  }
}
