package de.zielstand.chart;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.chart.ChartTable.Entry;
import de.zielstand.page.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChartTableTest {
  private static List<BigDecimal> written(ChartTable table) {
    return table.rows().stream()
        .flatMap(row -> row.entries().stream())
        .flatMap(entry -> entry instanceof Entry.Numeral it ? Stream.of(it.number()) : Stream.of())
        .toList();
  }

  private static List<BigDecimal> drawn(Chart chart) {
    return switch (chart) {
      case TimeLine line -> line.lines().stream().flatMap(one -> one.numbers().stream()).toList();
      case Bullets bullets ->
          bullets.rows().stream()
              .flatMap(row -> Stream.of(row.value(), row.target(), row.expected()))
              .flatMap(Optional::stream)
              .toList();
      case Stacks stacks ->
          stacks.stacks().stream()
              .filter(stack -> !stack.parts().isEmpty())
              .flatMap(stack -> Stream.concat(stack.parts().stream(), Stream.of(stack.sum())))
              .toList();
      case Multiples multiples -> {
        List<BigDecimal> all = new ArrayList<>();
        multiples.parts().forEach(part -> all.addAll(drawn(part.line())));
        yield all;
      }
      case Ranges ranges ->
          ranges.rows().stream()
              .flatMap(row ->
                  Stream.concat(
                      row.own().stream(),
                      row.spread().stream().flatMap(spread -> spread.rising().stream())))
              .toList();
      case Grid grid ->
          grid.rows().stream()
              .flatMap(row -> row.cells().stream())
              .flatMap(cell -> cell.number().stream())
              .toList();
    };
  }

  @ParameterizedTest
  @MethodSource("de.zielstand.chart.RandomCharts#seeds")
  void holdsEveryNumberOfItsChartAndNoOther(int seed) {
    Chart chart = new RandomCharts(new Random(seed)).chart();
    assertThat(written(ChartTable.of(chart, Language.GERMAN)))
        .as("seed %d, %s", seed, chart.getClass().getSimpleName())
        .containsExactlyInAnyOrderElementsOf(drawn(chart));
  }

  @Nested
  class OfATimeLine {
    private final ChartTable table = ChartTable.of(TimeLines.full(), Language.GERMAN);

    @Test
    void namesItsColumnsWithTheirUnit() {
      assertThat(table.head())
          .startsWith("Zeitraum", "Sprachmittlerpool (Personen)")
          .endsWith("95 % der Vorhersage (Personen)", "Bruch in der Reihe");
    }

    @Test
    void saysWhyANumberIsMissingAndHowWellOneIsKnown() {
      assertThat(table.rows().get(6).entries().getFirst().text()).isEqualTo("... nicht erhoben");
      assertThat(table.rows().get(3).entries().getFirst())
          .isEqualTo(new Entry.Numeral(new BigDecimal("23"), "23", "circa"));
    }

    @Test
    void tellsOfTheBreakWhereItIs() {
      assertThat(table.rows().get(8).entries().getLast().text())
          .isEqualTo("Ab 2018 zählen auch Ehrenamtliche.");
      assertThat(table.rows().get(7).entries().getLast().text()).isEmpty();
    }
  }

  @Nested
  class OfMultiples {
    /** Two events on one day have the same name. */
    @Test
    void keepsApartWhatIsNamedAlike() {
      Slot slot = new Slot("1.2.2018", "1.2.", "");
      TimeLine twice =
          new TimeLine(
              TimeLine.Form.LINES,
              Examples.PEOPLE,
              List.of(slot, slot),
              List.of(
                  new Line(Role.VALUE, "Wert", List.of(Examples.known("1"), Examples.known("2")))),
              List.of(),
              List.of(),
              Optional.empty());
      Multiples chart =
          new Multiples(
              List.of(new Multiples.Part("A", twice, Tone.NEUTRAL, "", "", Optional.empty())),
              false);
      assertThat(written(ChartTable.of(chart, Language.GERMAN)))
          .containsExactly(BigDecimal.ONE, BigDecimal.TWO);
    }
  }

  @Nested
  class AsAFile {
    private static String csv(Chart chart, Language language) {
      return ChartCsv.of(Examples.figure("Titel", chart), language);
    }

    @Test
    void hasNumbersWithTheCommaOfTheLanguage() {
      assertThat(csv(Examples.bullets(), Language.GERMAN)).contains(";0,72;0,7;");
      assertThat(csv(Examples.bullets(), Language.ENGLISH)).contains(";0.72;0.7;");
    }

    @Test
    void holdsNothingThatASpreadsheetWouldReckon() {
      Grid grid =
          new Grid(
              "=Ecke",
              List.of("+Spalte", "a;b"),
              List.of(
                  new Grid.Row(
                      "=1+1",
                      Optional.empty(),
                      List.of(Grid.Cell.of("@SUM(A1)"), Grid.Cell.of("sagt \"ja\"")))));
      assertThat(csv(grid, Language.GERMAN))
          .isEqualTo("\uFEFF'=Ecke;'+Spalte;\"a;b\"\r\n'=1+1;'@SUM(A1);\"sagt \"\"ja\"\"\"\r\n");
    }
  }
}
