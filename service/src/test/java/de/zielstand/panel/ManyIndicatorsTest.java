package de.zielstand.panel;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.catalogue.format.WrittenCatalogue;
import de.zielstand.observation.Amount;
import de.zielstand.observation.Content;
import de.zielstand.observation.FigureKey;
import de.zielstand.observation.Origin;
import de.zielstand.observation.Quality;
import de.zielstand.observation.Remark;
import de.zielstand.observation.Revision;
import de.zielstand.page.Language;
import de.zielstand.panel.PanelContent.Board;
import de.zielstand.panel.PanelContent.Drawn;
import de.zielstand.period.Period;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** Two hundred indicators over ten years, as a large municipality might have one day. */
class ManyIndicatorsTest {
  private static final int MEASURES = 40;
  private static final int QUARTERS = 40;

  /** Generous, since tests run beside others; what is measured is a tenth of it. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private static final Town LARGE = large();

  private static Town large() {
    StringBuilder yaml =
        new StringBuilder(
            """
            ags: '05114000'
            name: Krefeld
            concepts:
              - code: K
                title: Konzept
                inForceFrom: 2010-01-01
                fields:
                  - {code: F0, title: Bildung}
                  - {code: F1, title: Arbeit}
                  - {code: F2, title: Teilhabe}
                  - {code: F3, title: Gesundheit}
                measures:
            """);
    for (int measure = 0; measure < MEASURES; measure++) {
      yaml.append(
          """
                - code: M%1$d
                  title: Maßnahme %1$d
                  fields: [F%2$d]
                  lifecycle: {state: RUNNING}
                  begin: 2010-01-01
                  indicators:
          """
              .formatted(measure, measure % 4));
      for (int at = 0; at < 5; at++) {
        yaml.append(
            "          - {code: M%1$d-I%2$d, title: Kennzahl %1$d.%2$d, unit: Personen, %3$s}\n"
                .formatted(
                    measure,
                    at,
                    at % 2 == 0
                        ? "kind: STOCK, rhythm: QUARTER, targets: [{form: AT_LEAST, scope:"
                            + " AT_DATE, target: 90, baseline: 10, startOn: 2010-01-01,"
                            + " dueOn: 2021-12-31}]"
                        : "kind: COUNT, entry: NEW_IN_PERIOD, rhythm: QUARTER, targets: [{form:"
                            + " AT_LEAST, scope: CUMULATIVE, target: 2000, startOn: 2010-01-01,"
                            + " dueOn: 2021-12-31}]"));
      }
    }
    Catalogue catalogue = WrittenCatalogue.of(yaml.toString());
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(42);
    List<Revision> figures = new ArrayList<>();
    for (HeldIndicator held : catalogue.indicators()) {
      Period quarter = Period.quarter(2010, 1);
      for (int i = 0; i < QUARTERS; i++) {
        figures.add(revision(held, quarter, 20 + i + random.nextInt(30)));
        quarter = quarter.next().orElseThrow();
      }
    }
    return Town.of(catalogue, figures);
  }

  private static Revision revision(HeldIndicator held, Period period, long number) {
    return new Revision(
        new FigureKey(held.concept(), held.indicator().code(), period, ""),
        held.owner(),
        1,
        Town.RECORDED,
        Optional.empty(),
        Origin.ENTRY,
        Optional.empty(),
        new Content.Value(new Amount.Count(number), Quality.MEASURED),
        Remark.NONE);
  }

  @Test
  void areCountedOnce() {
    Board board = (Board) LARGE.german(PanelKind.STATUS_BOARD, LARGE.in(2019));
    assertThat(
            board.total().counts().stream().mapToInt(Integer::intValue).sum()
                + board.total().others())
        .isEqualTo(5 * MEASURES);
    assertThat(board.rows()).hasSize(4);
  }

  @Test
  void areNotAllDrawnAtOnce() {
    Drawn drawn = (Drawn) LARGE.german(PanelKind.BULLETS, LARGE.in(2019));
    assertThat(drawn.figure().notes()).contains("160 weitere sind nicht gezeigt.");
  }

  @Test
  void keepNobodyWaiting() {
    PanelFacts facts = LARGE.facts(LARGE.in(2019));
    Map<PanelKind, Duration> spent = new EnumMap<>(PanelKind.class);
    for (int round = 0; round < 5; round++) {
      for (PanelKind kind : PanelKind.values()) {
        long begun = System.nanoTime();
        Panels.of(
            new PanelWish("panel", kind, Optional.empty(), Choice.ALL), facts, Language.GERMAN);
        Duration now = Duration.ofNanos(System.nanoTime() - begun);
        spent.merge(kind, now, (one, other) -> one.compareTo(other) < 0 ? one : other);
      }
    }
    assertThat(spent.values().stream().reduce(Duration.ZERO, Duration::plus))
        .as("spent %s", spent)
        .isLessThan(PATIENCE);
  }
}
