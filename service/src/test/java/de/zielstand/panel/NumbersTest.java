package de.zielstand.panel;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.attainment.Status;
import de.zielstand.chart.Bullets;
import de.zielstand.chart.Grid;
import de.zielstand.chart.Line;
import de.zielstand.chart.Role;
import de.zielstand.chart.Stacks;
import de.zielstand.chart.TimeLine;
import de.zielstand.element.Code;
import de.zielstand.evaluation.IndicatorEvaluation;
import de.zielstand.evaluation.MunicipalityEvaluation;
import de.zielstand.evaluation.Track;
import de.zielstand.page.Language;
import de.zielstand.panel.PanelContent.Drawn;
import de.zielstand.panel.PanelContent.Listing;
import de.zielstand.panel.PanelContent.Tile;
import de.zielstand.review.Completeness;
import de.zielstand.surroundings.ContextKey;
import de.zielstand.surroundings.ContextRevision;
import de.zielstand.surroundings.ContextSeries;
import de.zielstand.surroundings.Statement;
import de.zielstand.surroundings.Territory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What panels show is what the evaluation says. */
class NumbersTest {
  private static final Map<String, Town> TOWNS = new HashMap<>();

  private static Town town(String name) {
    return TOWNS.computeIfAbsent(name, Town::sample);
  }

  private static MunicipalityEvaluation evaluation(String name, int year) {
    return town(name).facts(town(name).in(year)).evaluation();
  }

  private static Stream<IndicatorEvaluation> counted(String name, int year) {
    return evaluation(name, year).measures().stream()
        .filter(holder -> holder.counted())
        .flatMap(holder -> holder.indicators().stream());
  }

  private static Choice indicator(String name) {
    return new Choice(
        List.of(),
        List.of(),
        List.of(name),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Order.CATALOGUE);
  }

  @Nested
  class Bars {
    @ParameterizedTest
    @ValueSource(strings = {"krefeld", "duisburg", "duesseldorf"})
    void areAsLongAsTheValue(String name) {
      Drawn drawn = (Drawn) town(name).german(PanelKind.BULLETS, town(name).in(2018));
      List<IndicatorEvaluation> shown =
          counted(name, 2018)
              .filter(one ->
                  Shift.isJudged(one.attainment().status())
                      || one.attainment().status() == Status.NOT_DUE
                      || one.attainment().status() == Status.NO_DATA)
              .toList();
      List<Bullets.Row> rows = ((Bullets) drawn.figure().chart()).rows();
      assertThat(rows).hasSize(Math.min(40, shown.size()));
      for (int i = 0; i < rows.size(); i++) {
        Bullets.Row row = rows.get(i);
        IndicatorEvaluation one = shown.get(i);
        assertThat(row.name()).startsWith(one.held().indicator().title() + " (");
        assertThat(row.target().isPresent() && row.value().isPresent())
            .as("%s %s", name, row.name())
            .isEqualTo(
                one.rating().bullet() != null
                    || (one.attainment().degree() == null
                        && row.target().isPresent()
                        && row.value().isPresent()));
        if (row.target().isPresent() && one.attainment().expected() != null) {
          assertThat(row.expected()).as("%s %s", name, row.name()).isPresent();
        }
      }
    }
  }

  @Nested
  class ATimeLine {
    @ParameterizedTest
    @ValueSource(strings = {"krefeld", "duisburg", "duesseldorf", "maerkischer-kreis"})
    void goesThroughTheValueThatIsJudged(String name) {
      PanelFacts facts = town(name).facts(town(name).in(2019));
      counted(name, 2019)
          .filter(one -> one.period() != null && one.period().kind().isCalendar())
          .filter(one -> one.value() != null)
          .forEach(one -> {
            Track track = facts.hindsight().track(one.held(), facts.evaluation().on());
            assertThat(track.points())
                .as("%s %s", name, one.held().address())
                .anySatisfy(point -> {
                  assertThat(point.period()).isEqualTo(one.period());
                  assertThat(point.value()).isEqualByComparingTo(one.value());
                });
          });
    }

    @Test
    void isOfTheIndicatorThatIsNamed() {
      Town krefeld = town("krefeld");
      Drawn drawn =
          (Drawn)
              krefeld.german(PanelKind.TIME_LINE, indicator("KR-2018/M02-I1"), krefeld.in(2019));
      TimeLine line = (TimeLine) drawn.figure().chart();
      List<BigDecimal> values =
          line.lines().stream()
              .filter(one -> one.role() == Role.VALUE)
              .map(Line::numbers)
              .findFirst()
              .orElseThrow();
      assertThat(values).hasSize(15);
      assertThat(drawn.ways())
          .extracting(Way::address)
          .contains("/kommunen/05114000/werte/KR-2018/M02-I1");
    }
  }

  @Nested
  class OneNumber {
    @Test
    void saysOfWhichPeriodItIs() {
      Town krefeld = town("krefeld");
      Tile tile =
          (Tile) krefeld.german(PanelKind.TILE, indicator("KR-2018/M02-I1"), krefeld.in(2018));
      IndicatorEvaluation one =
          counted("krefeld", 2018)
              .filter(it -> it.held().indicator().code().value().equals("M02-I1"))
              .findFirst()
              .orElseThrow();
      assertThat(tile.number()).startsWith(Heights.of(one, question(krefeld)).valueText());
      assertThat(tile.about()).contains("4. Quartal 2018");
      assertThat(tile.judged().map(Cell.Judged::status)).contains(one.attainment().status());
      assertThat(tile.change().orElseThrow()).endsWith(" seit 30.09.2018");
    }

    @Test
    void countsReachedTargetsWhereNoneIsNamed() {
      Town krefeld = town("krefeld");
      Tile tile = (Tile) krefeld.german(PanelKind.TILE, krefeld.in(2018));
      Map<Status, Integer> counts = evaluation("krefeld", 2018).counts();
      assertThat(tile.number()).startsWith(counts.get(Status.REACHED) + " von ");
    }

    private Question question(Town town) {
      return new Question(
          new PanelWish("one", PanelKind.TILE, Optional.empty(), Choice.ALL),
          town.facts(town.in(2018)),
          Language.GERMAN);
    }
  }

  @Nested
  class TheMatrixOfReports {
    @Test
    void countsWhatTheListCounts() {
      Town krefeld = town("krefeld");
      PanelFacts facts = krefeld.facts(krefeld.in(2019));
      Completeness matrix = Completeness.of(2019, facts.duties());
      Drawn drawn = (Drawn) krefeld.german(PanelKind.COMPLETENESS, krefeld.in(2019));
      Grid grid = (Grid) drawn.figure().chart();
      assertThat(grid.rows()).hasSameSizeAs(matrix.rows());
      assertThat(grid.columns()).hasSameSizeAs(matrix.columns());
      long filled =
          grid.rows().stream()
              .flatMap(row -> row.cells().stream())
              .filter(cell -> !cell.text().isEmpty())
              .count();
      assertThat(filled).isEqualTo(matrix.rows().stream().mapToInt(r -> r.cells().size()).sum());
      assertThat(drawn.figure().title())
          .startsWith("%d von %d".formatted(matrix.tally().handedIn(), matrix.tally().all()));
    }
  }

  @Nested
  class Implementation {
    @ParameterizedTest
    @ValueSource(strings = {"krefeld", "duisburg", "duesseldorf", "maerkischer-kreis"})
    void holdsEveryMeasure(String name) {
      Drawn drawn = (Drawn) town(name).german(PanelKind.IMPLEMENTATION, town(name).in(2019));
      int measures =
          (int) evaluation(name, 2019).measures().stream().filter(it -> it.counted()).count();
      BigDecimal sum =
          ((Stacks) drawn.figure().chart())
              .stacks().stream().map(Stacks.Stack::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(sum.intValue()).isGreaterThanOrEqualTo(measures);
      assertThat(drawn.figure().title()).startsWith("Von " + measures + " Maßnahmen laufen ");
    }
  }

  @Nested
  class ContextFigures {
    @Test
    void stayByThemselves() {
      for (String name : List.of("krefeld", "duisburg", "duesseldorf", "maerkischer-kreis")) {
        if (town(name).german(PanelKind.CONTEXT, town(name).in(2019)) instanceof Listing listing) {
          assertThat(listing.rows()).hasSameSizeAs(town(name).catalogue().contextFigures());
          assertThat(listing.caption().finding()).contains("nichts über die Wirkung");
          assertThat(listing.caption().notes()).anyMatch(note -> note.contains("Viele Ursachen"));
        }
      }
    }

    @Test
    void showWhatWasKnownOnTheDayLookedAt() {
      var series =
          new ContextSeries(
              new ContextSeries.Name(new Code("EW"), new Territory.District("Mitte")),
              List.of(population(2018, "4711"), population(2020, "4800")));
      Town town = town("krefeld").surroundedBy(List.of(series));
      Listing listing = (Listing) town.german(PanelKind.CONTEXT, town.in(2019));
      assertThat(listing.rows().getFirst())
          .extracting(Cell::text)
          .containsExactly(
              "Bevölkerung (Mitte)", "4.711 Personen", "31.12.2018", "Melderegister", "–");
      assertThat(listing.rows()).hasSize(town.catalogue().contextFigures().size() + 1);
    }

    private static ContextRevision population(int year, String value) {
      return new ContextRevision(
          new ContextKey(
              new Code("EW"), new Territory.District("Mitte"), LocalDate.of(year, 12, 31)),
          1,
          Optional.of(
              new Statement(
                  "Bevölkerung",
                  new BigDecimal(value),
                  "Personen",
                  Optional.empty(),
                  "Melderegister",
                  Optional.empty())),
          Town.RECORDED,
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
  }
}
