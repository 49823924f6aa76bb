package de.zielstand.panel;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.format.WrittenCatalogue;
import de.zielstand.chart.ChartTable;
import de.zielstand.page.Language;
import de.zielstand.panel.PanelContent.Board;
import de.zielstand.panel.PanelContent.Calendar;
import de.zielstand.panel.PanelContent.Drawn;
import de.zielstand.panel.PanelContent.Listing;
import de.zielstand.panel.PanelContent.Nothing;
import de.zielstand.panel.PanelContent.Tile;
import de.zielstand.panel.PanelContent.Trouble;
import de.zielstand.panel.PanelContent.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every kind of panel, wherever it is asked for. */
class EveryPanelTest {
  private static final List<String> NAMES =
      List.of("krefeld", "duisburg", "duesseldorf", "maerkischer-kreis");
  private static final Map<String, Town> TOWNS = new HashMap<>();

  private static final Map<String, PanelFacts> FACTS = new HashMap<>();

  private static Town town(String name) {
    return TOWNS.computeIfAbsent(name, Town::sample);
  }

  private static PanelContent panel(String name, int year, PanelKind kind, Language language) {
    PanelFacts facts =
        FACTS.computeIfAbsent(name + year, _ -> town(name).facts(town(name).in(year)));
    return Panels.of(new PanelWish("panel", kind, Optional.empty(), Choice.ALL), facts, language)
        .content();
  }

  static Stream<Arguments> everywhere() {
    return NAMES.stream()
        .flatMap(name ->
            Stream.of(PanelKind.values())
                .flatMap(kind ->
                    Stream.of(Language.values())
                        .map(language -> Arguments.of(name, kind, language))));
  }

  /** All sentences that somebody reads. */
  private static List<String> said(PanelContent content) {
    List<String> said = new ArrayList<>();
    switch (content) {
      case Drawn(var figure, var ways) -> {
        said.add(figure.title());
        said.add(figure.subtitle());
        said.add(figure.source());
        said.addAll(figure.notes());
        ways.forEach(way -> said.add(way.text()));
      }
      case Tile tile -> {
        said.addAll(caption(tile.caption()));
        said.add(tile.number());
        said.add(tile.about());
      }
      case Words(var sentences) -> said.addAll(sentences);
      case Board board -> said.addAll(caption(board.caption()));
      case Listing listing -> {
        said.addAll(caption(listing.caption()));
        said.addAll(listing.heads());
      }
      case Calendar calendar -> said.addAll(caption(calendar.caption()));
      case Nothing(var sentence, _) -> said.add(sentence);
      case Trouble(var sentence) -> said.add(sentence);
    }
    return said;
  }

  private static List<String> caption(Caption caption) {
    List<String> said = new ArrayList<>(caption.notes());
    said.add(caption.finding());
    said.add(caption.subtitle());
    said.add(caption.source());
    return said;
  }

  @ParameterizedTest
  @MethodSource("everywhere")
  void speaksInWholeSentences(String name, PanelKind kind, Language language) {
    for (int year = 2016; year <= 2020; year++) {
      PanelContent content = panel(name, year, kind, language);
      assertThat(said(content))
          .as("%s %s %s %d", name, kind, language, year)
          .isNotEmpty()
          .allSatisfy(sentence ->
              assertThat(sentence)
                  .isNotBlank()
                  .doesNotContainPattern("\\{\\d}")
                  .doesNotContain("null", "Optional", "[", "NaN")
                  .doesNotContainPattern("\\b[A-Z]{2,}_[A-Z_]+\\b"));
    }
  }

  @ParameterizedTest
  @MethodSource("everywhere")
  void isATableToo(String name, PanelKind kind, Language language) {
    PanelContent content = panel(name, 2019, kind, language);
    ChartTable table = PanelTable.of(content, language);
    assertThat(table.head()).isNotEmpty().doesNotContainNull();
    assertThat(table.rows()).as("%s %s", name, kind).isNotEmpty();
    if (content instanceof Listing listing) {
      assertThat(table.rows()).hasSameSizeAs(listing.rows());
    }
    if (content instanceof Board board) {
      assertThat(table.rows()).hasSize(board.rows().size() + 1);
    }
  }

  @ParameterizedTest
  @EnumSource(PanelKind.class)
  void saysWhatToDoWhereThereIsNothing(PanelKind kind) {
    Town empty = Town.of(Catalogue.empty(Town.sample("krefeld").catalogue().ags(), "Leer"));
    for (Language language : Language.values()) {
      PanelContent content = empty.panel(kind, Choice.ALL, empty.in(2019), language);
      assertThat(content).as(kind.toString()).isInstanceOf(Nothing.class);
      assertThat(((Nothing) content).sentence()).hasSizeGreaterThan(15).endsWith(".");
    }
  }

  @ParameterizedTest
  @EnumSource(PanelKind.class)
  void standsWithoutAnyFigure(PanelKind kind) {
    for (String name : NAMES) {
      Town bare = Town.of(WrittenCatalogue.sample(name));
      PanelContent content = bare.german(kind, bare.in(2019));
      assertThat(said(content)).as("%s %s", name, kind).isNotEmpty();
      assertThat(content).isNotInstanceOf(Trouble.class);
    }
  }

  @Test
  void isFilledForKrefeldWhereItsFiguresAllow() {
    List<PanelKind> empty =
        Stream.of(PanelKind.values())
            .filter(kind -> panel("krefeld", 2018, kind, Language.GERMAN) instanceof Nothing)
            .toList();
    // Levels and waves are Duisburg's; clicks come by files; one measure has to be chosen.
    assertThat(empty)
        .containsExactlyInAnyOrder(
            PanelKind.STACKED_LEVELS,
            PanelKind.SHARE_REACHED,
            PanelKind.TRANSITIONS,
            PanelKind.CLICKS,
            PanelKind.RANGE,
            PanelKind.MEASURE_SHEET,
            PanelKind.STEPS);
  }

  @ParameterizedTest
  @EnumSource(PanelKind.class)
  void tellsAboutNamesThatNobodyKnows(PanelKind kind) {
    Town krefeld = town("krefeld");
    Choice choice = choice(List.of("KR-2018/GIBTS-NICHT"));
    PanelContent content = krefeld.german(kind, choice, krefeld.in(2019));
    assertThat(content).isInstanceOf(Trouble.class);
    assertThat(said(content).getFirst()).contains("„KR-2018/GIBTS-NICHT“");
    View filtered =
        krefeld.view(
            2019,
            new Filter(
                Optional.of("<script>"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    assertThat(krefeld.german(kind, filtered)).isInstanceOf(Trouble.class);
  }

  private static Choice choice(List<String> indicators) {
    return new Choice(
        List.of(),
        List.of(),
        indicators,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Order.CATALOGUE);
  }
}
