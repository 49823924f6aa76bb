package de.zielstand.panel.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.zielstand.RunningZielstand;
import de.zielstand.attainment.Status;
import de.zielstand.evaluation.FigureState;
import de.zielstand.page.Language;
import de.zielstand.panel.Choice;
import de.zielstand.panel.Filter;
import de.zielstand.panel.PanelContent.Board;
import de.zielstand.panel.PanelContent.Nothing;
import de.zielstand.panel.PanelFacts;
import de.zielstand.panel.PanelKind;
import de.zielstand.panel.PanelSources;
import de.zielstand.panel.PanelWish;
import de.zielstand.panel.Panels;
import de.zielstand.panel.View;
import de.zielstand.period.Period;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PanelSourcesTest {
  private static final Ags DUISBURG = new Ags("05112000");

  /** Of the free ones: a municipality in which nobody has entered anything. */
  private static final Ags EMPTY = new Ags("05554");

  private final RunningZielstand service = RunningZielstand.shared();
  private final PanelSources sources = service.part(PanelSources.class);

  private static View view(Ags ags, int year) {
    return new View(
        ags,
        year,
        Optional.empty(),
        Filter.NONE,
        FigureState.APPROVED,
        Optional.empty(),
        Optional.empty());
  }

  private static PanelWish wish(PanelKind kind) {
    return new PanelWish("panel", kind, Optional.empty(), Choice.ALL);
  }

  private PanelFacts facts(View view, PanelKind... kinds) {
    List<PanelWish> wishes = List.of(kinds).stream().map(PanelSourcesTest::wish).toList();
    return sources.of(Scope.of(view.ags()), view, wishes);
  }

  @ParameterizedTest
  @ValueSource(ints = {2017, 2018, 2019})
  void countWhatTheInterfaceCounts(int year) throws IOException {
    PanelFacts facts = facts(view(DUISBURG, year), PanelKind.STATUS_BOARD);
    Board board = (Board) Panels.of(wish(PanelKind.STATUS_BOARD), facts, Language.GERMAN).content();
    JsonNode counts =
        JsonMapper.builder()
            .build()
            .readTree(
                service
                    .visitor()
                    .withTokenOf("duisburg.erfassung")
                    .getJson("/api/v1/municipalities/05112000/attainment?on=" + year + "-12-31")
                    .body())
            .get("counts");
    int told = 0;
    for (int i = 0; i < board.statuses().size(); i++) {
      Status status = board.statuses().get(i);
      int count = counts.has(status.name()) ? counts.get(status.name()).asInt() : 0;
      assertThat(board.total().counts().get(i)).as("%s", status).isEqualTo(count);
      told += count;
    }
    int all = 0;
    for (JsonNode count : counts) {
      all += count.asInt();
    }
    assertThat(board.total().others()).isEqualTo(all - told);
  }

  @Test
  void readOnlyWhatIsNeeded() {
    PanelFacts facts = facts(view(DUISBURG, 2019), PanelKind.TIME_LINE);
    assertThat(facts.before()).isEmpty();
    assertThat(facts.duties()).isEmpty();
    assertThat(facts.waves()).isEmpty();
    assertThat(facts.chronicle().entries()).isEmpty();
    assertThat(facts(view(DUISBURG, 2019), PanelKind.MEETINGS).chronicle().entries()).isNotEmpty();
  }

  @Test
  void compareWithTheQuarterBefore() {
    PanelFacts facts = facts(view(DUISBURG, 2018), PanelKind.CHANGES);
    assertThat(facts.before().orElseThrow().on()).isEqualTo(LocalDate.of(2018, 9, 30));
  }

  @Test
  void compareWithAnyDay() {
    View view =
        new View(
            DUISBURG,
            2019,
            Optional.of(Period.quarter(2019, 2)),
            Filter.NONE,
            FigureState.APPROVED,
            Optional.empty(),
            Optional.of(new View.Earlier.On(LocalDate.of(2018, 12, 31))));
    PanelFacts facts = facts(view, PanelKind.CHANGES);
    assertThat(facts.evaluation().on()).isEqualTo(LocalDate.of(2019, 6, 30));
    assertThat(facts.before().orElseThrow().on()).isEqualTo(LocalDate.of(2018, 12, 31));
  }

  @Test
  void knowNothingOfWhatCameLater() {
    View early =
        new View(
            DUISBURG,
            2019,
            Optional.empty(),
            Filter.NONE,
            FigureState.APPROVED,
            Optional.of(Instant.parse("2015-01-01T00:00:00Z")),
            Optional.empty());
    PanelFacts facts = facts(early, PanelKind.STATUS_BOARD, PanelKind.MEETINGS);
    assertThat(facts.figures()).isEmpty();
    assertThat(facts.catalogue().concepts()).isEmpty();
    assertThat(facts.chronicle().entries()).isEmpty();
    View compared =
        new View(
            DUISBURG,
            2019,
            Optional.empty(),
            Filter.NONE,
            FigureState.APPROVED,
            Optional.empty(),
            Optional.of(new View.Earlier.KnownAt(Instant.parse("2015-01-01T00:00:00Z"))));
    assertThat(facts(compared, PanelKind.CHANGES).before().orElseThrow().counts())
        .doesNotContainKeys(Status.REACHED, Status.ON_TRACK);
  }

  @ParameterizedTest
  @EnumSource(PanelKind.class)
  void areEmptyWhereNobodyEnteredAnything(PanelKind kind) {
    PanelFacts facts = facts(view(EMPTY, 2019), kind);
    assertThat(Panels.of(wish(kind), facts, Language.GERMAN).content()).isInstanceOf(Nothing.class);
  }
}
