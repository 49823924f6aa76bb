package de.zielstand.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LettersTest {
  private static final Letters LETTERS = new Letters(10);

  @Test
  void cutNothingThatFits() {
    assertThat(LETTERS.cut("Ziel", 100)).isEqualTo("Ziel");
  }

  @Test
  void cutWithAnEllipsisThatFitsToo() {
    String cut = LETTERS.cut("Sprachmittlerpool", 60);
    assertThat(cut).startsWith("Sprach").endsWith("…");
    assertThat(LETTERS.width(cut)).isLessThanOrEqualTo(60);
  }

  @Test
  void cutNoLetterInHalves() {
    assertThat(LETTERS.cut("👩👩👩👩👩👩", 40)).matches("(👩)+…");
  }

  @Test
  void breakLinesAtSpacesAndHyphens() {
    assertThat(LETTERS.lines("Sprach- und Kulturvermittlung an Schulen", 120, 3))
        .isEqualTo(List.of("Sprach- und", "Kulturvermittlung an", "Schulen"));
  }

  @Test
  void cutTheLastLine() {
    assertThat(LETTERS.lines("eins zwei drei vier fünf sechs", 50, 2))
        .hasSize(2)
        .last()
        .asString()
        .endsWith("…");
  }

  @Test
  void haveNoLinesForNothing() {
    assertThat(LETTERS.lines("  ", 50, 2)).isEmpty();
  }
}
