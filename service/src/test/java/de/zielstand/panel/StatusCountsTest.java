package de.zielstand.panel;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.attainment.Status;
import de.zielstand.evaluation.MunicipalityEvaluation;
import de.zielstand.page.Language;
import de.zielstand.panel.PanelContent.Board;
import de.zielstand.panel.PanelContent.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts by status, in a table and in sentences. */
class StatusCountsTest {
  private static final Map<String, Town> TOWNS = new HashMap<>();

  private static Town town(String name) {
    return TOWNS.computeIfAbsent(name, Town::sample);
  }

  private static MunicipalityEvaluation evaluation(String name, int year) {
    return town(name).facts(town(name).in(year)).evaluation();
  }

  @Nested
  class TheStatusBoard {
    @ParameterizedTest
    @ValueSource(strings = {"krefeld", "duisburg", "duesseldorf", "maerkischer-kreis"})
    void addsUpToAllTargets(String name) {
      for (int year = 2016; year <= 2019; year++) {
        Board board = (Board) town(name).german(PanelKind.STATUS_BOARD, town(name).in(year));
        Map<Status, Integer> counts = evaluation(name, year).counts();
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        for (int i = 0; i < board.statuses().size(); i++) {
          assertThat(board.total().counts().get(i))
              .as("%s %d %s", name, year, board.statuses().get(i))
              .isEqualTo(counts.getOrDefault(board.statuses().get(i), 0));
        }
        assertThat(
                board.total().counts().stream().mapToInt(Integer::intValue).sum()
                    + board.total().others())
            .isEqualTo(all);
        int rows =
            board.rows().stream()
                .mapToInt(
                    row -> row.counts().stream().mapToInt(Integer::intValue).sum() + row.others())
                .sum();
        assertThat(rows).as("a measure of two fields is in both").isGreaterThanOrEqualTo(all);
      }
    }

    @Test
    void showsOnlyTheFieldThatIsAskedFor() {
      Town krefeld = town("krefeld");
      Filter field =
          new Filter(
              Optional.of("HF2"),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty());
      Board all = (Board) krefeld.german(PanelKind.STATUS_BOARD, krefeld.in(2018));
      Board one = (Board) krefeld.german(PanelKind.STATUS_BOARD, krefeld.view(2018, field));
      assertThat(one.rows()).hasSize(1);
      assertThat(one.rows().getFirst().field().text()).isEqualTo("Berufliche Integration");
      assertThat(one.rows().getFirst().counts())
          .isEqualTo(
              all.rows().stream()
                  .filter(row -> row.field().text().equals("Berufliche Integration"))
                  .findFirst()
                  .orElseThrow()
                  .counts()
                  .subList(0, one.statuses().size()));
    }

    @Test
    void showsOnlyTheStatusThatIsAskedFor() {
      Town krefeld = town("krefeld");
      Filter reached =
          new Filter(
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.of(Status.REACHED));
      Board board = (Board) krefeld.german(PanelKind.STATUS_BOARD, krefeld.view(2018, reached));
      assertThat(board.total().counts().getFirst())
          .isEqualTo(evaluation("krefeld", 2018).counts().get(Status.REACHED));
      assertThat(board.total().counts().stream().skip(1)).containsOnly(0);
    }
  }

  @Nested
  class TheSummary {
    @ParameterizedTest
    @ValueSource(ints = {2017, 2018, 2019})
    void tellsTheCounts(int year) {
      Words words = (Words) town("krefeld").german(PanelKind.SUMMARY, town("krefeld").in(year));
      Map<Status, Integer> counts = evaluation("krefeld", year).counts();
      int judged =
          counts.entrySet().stream()
              .filter(entry -> Shift.isJudged(entry.getKey()))
              .mapToInt(Map.Entry::getValue)
              .sum();
      String first = words.sentences().getFirst();
      assertThat(first)
          .startsWith(counts.get(Status.REACHED) + " von " + judged + " bewertbaren Zielwerten");
      assertTold(first, " im Plan", counts.getOrDefault(Status.ON_TRACK, 0));
      assertTold(first, " gefährdet", counts.getOrDefault(Status.AT_RISK, 0));
    }

    private void assertTold(String sentence, String words, int count) {
      if (count == 0) {
        assertThat(sentence).doesNotContain(words);
      } else {
        assertThat(sentence).contains(", " + count + words);
      }
    }

    @Test
    void speaksEnglishToo() {
      Town krefeld = town("krefeld");
      Words words =
          (Words) krefeld.panel(PanelKind.SUMMARY, Choice.ALL, krefeld.in(2018), Language.ENGLISH);
      assertThat(words.sentences().getFirst()).contains(" targets that can be judged are reached");
      assertThat(words.sentences()).noneMatch(sentence -> sentence.contains("Zielwert"));
    }
  }
}
