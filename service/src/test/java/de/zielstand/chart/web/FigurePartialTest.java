package de.zielstand.chart.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.chart.Chart;
import de.zielstand.chart.Examples;
import de.zielstand.chart.Figure;
import de.zielstand.chart.RandomCharts;
import de.zielstand.chart.Stacks;
import de.zielstand.chart.TimeLines;
import de.zielstand.page.Language;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FigurePartialTest {
  private static List<Integer> heights(Chart chart) {
    return Canvas.of(Examples.figure("Es wurde mehr.", chart), Language.GERMAN).stream()
        .map(Canvas::height)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("de.zielstand.chart.RandomCharts#seeds")
  void letsNoTextBecomeAnElement(int seed) {
    Figure figure = new RandomCharts(new Random(seed)).figure();
    assertThat(FiguresOnAPage.html(figure))
        .as("seed %d", seed)
        .doesNotContainIgnoringCase("<script", "href=\"/?a=<b>")
        .contains("<figure class=\"chart\">");
  }

  @Test
  void saysSoWhereThereIsNothingToDraw() {
    Stacks nothing = new Stacks(Examples.PEOPLE, List.of("A1"), List.of(), true);
    assertThat(FiguresOnAPage.html(Examples.figure("Noch nichts.", nothing)))
        .contains("Dafür gibt es noch keine Zahlen.")
        .doesNotContain("<canvas", "<svg");
  }

  @Test
  void showsAGridAsTheTableItIs() {
    assertThat(FiguresOnAPage.html(Examples.all().getLast()))
        .contains("class=\"t-reached\"", "class=\"level-8\"", "Kinder und Jugendliche")
        .doesNotContain("<canvas", "<details");
  }

  @Test
  void keepsRoomForEachRowBeforeItIsDrawn() {
    assertThat(heights(TimeLines.full())).containsExactly(320);
    assertThat(heights(Examples.bullets())).containsExactly(4 * 58);
    assertThat(heights(Examples.stacks())).containsExactly(84 + 4 * 58);
    assertThat(heights(Examples.multiples())).hasSize(4).containsOnly(132);
  }

  @Test
  void saysThatAnAxisBeginsElsewhere() {
    assertThat(FiguresOnAPage.html(Examples.figure("Kaum Bewegung.", TimeLines.farFromZero())))
        .contains("Die Achse beginnt bei 950.");
    assertThat(FiguresOnAPage.html(Examples.all().getFirst())).doesNotContain("Die Achse beginnt");
  }
}
