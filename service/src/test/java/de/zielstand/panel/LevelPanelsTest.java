package de.zielstand.panel;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.catalogue.format.WrittenCatalogue;
import de.zielstand.chart.Grid;
import de.zielstand.chart.Stacks;
import de.zielstand.chart.TimeLine;
import de.zielstand.intake.Wave;
import de.zielstand.intake.WaveFindings;
import de.zielstand.intake.Waves;
import de.zielstand.observation.Amount;
import de.zielstand.observation.Content;
import de.zielstand.observation.FigureKey;
import de.zielstand.observation.Origin;
import de.zielstand.observation.Quality;
import de.zielstand.observation.Remark;
import de.zielstand.observation.Revision;
import de.zielstand.panel.PanelContent.Drawn;
import de.zielstand.panel.PanelContent.Nothing;
import de.zielstand.period.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Language levels: three of them, taken every year. */
class LevelPanelsTest {
  private static final Catalogue CATALOGUE =
      WrittenCatalogue.of(
          """
          ags: '05554'
          name: Kreis
          concepts:
            - code: K
              title: Konzept
              inForceFrom: 2016-01-01
              measures:
                - code: M
                  title: Sprachförderung
                  lifecycle: {state: RUNNING}
                  begin: 2016-01-01
                  indicators:
                    - code: I1
                      title: Sprachstand
                      unit: Kinder
                      kind: LEVELS
                      rhythm: YEAR
                      disclosure: CHILDREN_LANGUAGE
                      scale:
                        - {code: LOW, title: auffällig}
                        - {code: MIDDLE, title: unsicher}
                        - {code: HIGH, title: altersgemäß}
                      targets: [{form: AT_LEAST, scope: AT_DATE, target: 60, level: HIGH, dueOn: 2020-12-31}]
          """);

  private static final HeldIndicator HELD = CATALOGUE.indicators().getFirst();

  private static FigureKey key(int year, String part) {
    return new FigureKey(HELD.concept(), HELD.indicator().code(), Period.year(year), part);
  }

  private static List<Revision> wave(int year, long... counts) {
    List<Revision> figures = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      figures.add(
          new Revision(
              key(year, "stufe=" + HELD.indicator().scale().get(i).code()),
              HELD.owner(),
              1,
              Town.RECORDED,
              Optional.empty(),
              Origin.ENTRY,
              Optional.empty(),
              new Content.Value(new Amount.Count(counts[i]), Quality.MEASURED),
              Remark.NONE));
    }
    return figures;
  }

  private static Town town(List<Revision> first, List<Revision> second) {
    List<Revision> all = new ArrayList<>(first);
    all.addAll(second);
    return Town.of(CATALOGUE, all);
  }

  private static Drawn drawn(Town town, PanelKind kind) {
    return (Drawn) town.german(kind, town.in(2019));
  }

  @Nested
  class Levels {
    @Test
    void areStackedWaveByWave() {
      Drawn drawn =
          drawn(town(wave(2018, 50, 30, 20), wave(2019, 20, 30, 50)), PanelKind.STACKED_LEVELS);
      Stacks stacks = (Stacks) drawn.figure().chart();
      assertThat(stacks.levels()).containsExactly("auffällig", "unsicher", "altersgemäß");
      assertThat(stacks.stacks()).hasSize(2);
      assertThat(stacks.stacks().getLast().parts())
          .containsExactly(BigDecimal.valueOf(20), BigDecimal.valueOf(30), BigDecimal.valueOf(50));
      assertThat(drawn.figure().title())
          .isEqualTo("50 von 100 erreichen „altersgemäß“ oder mehr (2019).");
      assertThat(drawn.figure().notes()).anyMatch(note -> note.contains("kleine Zahlen"));
    }

    @Test
    void areNotDrawnWhereOneWasNotCounted() {
      Drawn drawn =
          drawn(town(wave(2018, 50, 30, 20), wave(2019, 20, 30)), PanelKind.STACKED_LEVELS);
      Stacks stacks = (Stacks) drawn.figure().chart();
      assertThat(stacks.stacks().getLast().parts()).isEmpty();
      assertThat(stacks.stacks().getLast().note()).isEqualTo("nicht alle Stufen gezählt");
      assertThat(drawn.figure().title()).startsWith("20 von 100 ").endsWith("(2018).");
    }

    @Test
    void tellWhereAnotherInstrumentWasUsed() {
      Town town =
          town(wave(2018, 50, 30, 20), wave(2019, 20, 30, 50))
              .with(List.of(findings(2018, "Alt", ""), findings(2019, "Neu", "2")));
      assertThat(drawn(town, PanelKind.STACKED_LEVELS).figure().notes())
          .contains("Instrument seit 2018: Alt.")
          .contains(
              "Seit 2019 mit einem anderen Instrument: Neu 2. Ergebnisse davor und danach sind"
                  + " nicht vergleichbar.");
    }
  }

  @Nested
  class TheShareReached {
    @Test
    void hasItsInterval() {
      Drawn drawn =
          drawn(town(wave(2018, 50, 30, 20), wave(2019, 20, 30, 50)), PanelKind.SHARE_REACHED);
      TimeLine line = (TimeLine) drawn.figure().chart();
      assertThat(line.lines().getFirst().numbers())
          .usingElementComparator(BigDecimal::compareTo)
          .containsExactly(new BigDecimal("0.2"), new BigDecimal("0.5"));
      var span = line.bands().getFirst().spans().getLast().orElseThrow();
      assertThat(span.lower().doubleValue()).isBetween(0.40, 0.41);
      assertThat(span.upper().doubleValue()).isBetween(0.59, 0.60);
      assertThat(line.lines().getLast().numbers())
          .allSatisfy(goal -> assertThat(goal).isEqualByComparingTo("0.6"));
    }

    @Test
    void hasNoneOfTooFew() {
      Drawn drawn = drawn(town(wave(2018, 2, 2, 2), List.of()), PanelKind.SHARE_REACHED);
      TimeLine line = (TimeLine) drawn.figure().chart();
      assertThat(line.bands().getFirst().spans()).containsExactly(Optional.empty());
      assertThat(drawn.figure().notes()).contains("Unter 10 Erhobenen wird kein Bereich gezeigt.");
      assertThat(drawn.figure().title()).endsWith("erreichen „altersgemäß“ oder mehr (2018).");
    }
  }

  @Nested
  class TheTransitions {
    @Test
    void addUpToThoseMetTwice() {
      Town town =
          town(wave(2018, 50, 30, 20), wave(2019, 20, 30, 50))
              .with(
                  List.of(
                      findings(
                          2019,
                          "Alt",
                          "",
                          new Wave.Moved("LOW", "MIDDLE", 12),
                          new Wave.Moved("MIDDLE", "MIDDLE", 8),
                          new Wave.Moved("HIGH", "LOW", 1))));
      Drawn drawn = drawn(town, PanelKind.TRANSITIONS);
      Grid grid = (Grid) drawn.figure().chart();
      assertThat(drawn.figure().title())
          .isEqualTo("Von 21 zweimal Erhobenen stehen 12 höher, 8 gleich und 1 niedriger.");
      assertThat(
              grid.rows().stream()
                  .flatMap(row -> row.cells().stream())
                  .map(cell -> cell.number().orElseThrow())
                  .reduce(BigDecimal.ZERO, BigDecimal::add))
          .isEqualByComparingTo("21");
    }

    @Test
    void areMissingUntilTheyAreTold() {
      Town town = town(wave(2018, 50, 30, 20), wave(2019, 20, 30, 50));
      assertThat(town.german(PanelKind.TRANSITIONS, town.in(2019))).isInstanceOf(Nothing.class);
    }
  }

  private static WaveFindings findings(
      int year, String instrument, String version, Wave.Moved... moved) {
    Waves.Kept kept =
        new Waves.Kept(
            key(year, ""),
            1,
            new Waves.Method(instrument, version, 100, List.of(moved)),
            Town.RECORDED,
            Optional.of("somebody"),
            Waves.State.TAKEN,
            Map.of());
    return WaveFindings.of(
        kept,
        HELD,
        wave(year, 20, 30, 50).stream().collect(Collectors.toMap(Revision::key, one -> one)));
  }
}
