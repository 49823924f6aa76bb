package de.zielstand.panel;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.format.WrittenCatalogue;
import de.zielstand.chart.Line;
import de.zielstand.chart.TimeLine;
import de.zielstand.click.Coverage;
import de.zielstand.click.DayRange;
import de.zielstand.evaluation.FigureState;
import de.zielstand.panel.PanelContent.Drawn;
import de.zielstand.panel.PanelContent.Nothing;
import de.zielstand.period.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ClicksPanelTest {
  private static Catalogue catalogue(String metric) {
    return WrittenCatalogue.of(
        """
        ags: '05554'
        name: Kreis
        concepts:
          - code: K
            title: Konzept
            measures:
              - code: M
                title: Portal
                lifecycle: {state: RUNNING}
                indicators:
                  - {code: I1, title: Portal, unit: Zugriffe, kind: CLICKS, metric: %s, rhythm: QUARTER}
        """
            .formatted(metric));
  }

  /** One more each day from the first of October 2019 on. */
  private static Town town(String metric, LocalDate last) {
    Catalogue catalogue = catalogue(metric);
    NavigableMap<LocalDate, Long> days = new TreeMap<>();
    LocalDate first = LocalDate.of(2019, 10, 1);
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      days.put(day, days.size() + 1L);
    }
    return Town.of(catalogue)
        .withClicks(
            List.of(
                new PanelFacts.Clicks(
                    catalogue.indicators().getFirst(),
                    days,
                    Coverage.of(List.of(new DayRange(first, last))))));
  }

  private static View quarter(Town town) {
    return new View(
        town.catalogue().ags(),
        2019,
        Optional.of(Period.quarter(2019, 4)),
        Filter.NONE,
        FigureState.APPROVED,
        Optional.empty(),
        Optional.empty());
  }

  private static TimeLine line(PanelContent content) {
    return (TimeLine) ((Drawn) content).figure().chart();
  }

  @Test
  void showsTheMonthsOfAYear() {
    Town town = town("PAGE_VIEWS", LocalDate.of(2019, 12, 31));
    PanelContent content = town.german(PanelKind.CLICKS, town.in(2019));
    List<Line.Point> points = line(content).lines().getFirst().points();
    assertThat(points).hasSize(12);
    assertThat(points.getFirst()).isInstanceOf(Line.Point.Missing.class);
    assertThat(line(content).lines().getFirst().numbers())
        .extracting(Number::intValue)
        .containsExactly(31 * 32 / 2, 61 * 62 / 2 - 31 * 32 / 2, 92 * 93 / 2 - 61 * 62 / 2);
    assertThat(((Drawn) content).figure().title())
        .isEqualTo("2019: 4.278 Zugriffe, am meisten Dezember 2019 mit 2.387.");
  }

  @Test
  void showsTheDaysOfAQuarter() {
    Town town = town("PAGE_VIEWS", LocalDate.of(2019, 12, 31));
    TimeLine line = line(town.german(PanelKind.CLICKS, quarter(town)));
    assertThat(line.slots()).hasSize(92);
    assertThat(line.lines().getFirst().numbers().getLast()).isEqualByComparingTo("92");
  }

  @Test
  void saysWhichDaysAreMissing() {
    Town town = town("PAGE_VIEWS", LocalDate.of(2019, 11, 10));
    List<Line.Point> points =
        line(town.german(PanelKind.CLICKS, town.in(2019))).lines().getFirst().points();
    assertThat(points.get(10))
        .isInstanceOfSatisfying(
            Line.Point.Known.class,
            known -> assertThat(known.note()).isEqualTo("10 von 30 Tagen bekannt"));
    assertThat(points.get(11)).isInstanceOf(Line.Point.Missing.class);
  }

  @Test
  void neverAddsVisitors() {
    Town town = town("VISITORS", LocalDate.of(2019, 12, 31));
    Drawn drawn = (Drawn) town.german(PanelKind.CLICKS, quarter(town));
    assertThat(drawn.figure().title())
        .isEqualTo(
            "Am meisten waren es 92 (31.12.2019); Besuchende mehrerer Tage werden nicht"
                + " zusammengezählt.");
    assertThat(line(town.german(PanelKind.CLICKS, town.in(2019))).lines().getFirst().numbers())
        .extracting(Number::intValue)
        .containsExactly(31, 61, 92);
  }

  @Test
  void asksForAFileWhereNothingIsKnown() {
    Town town = town("PAGE_VIEWS", LocalDate.of(2019, 12, 31));
    assertThat(town.german(PanelKind.CLICKS, town.in(2018)))
        .isInstanceOfSatisfying(
            Nothing.class, nothing -> assertThat(nothing.sentence()).contains("für 2018 nichts"));
  }
}
