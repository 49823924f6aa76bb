package de.zielstand.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.dashboard.DashboardFiles.Read;
import de.zielstand.element.FlawCode;
import de.zielstand.element.Problem;
import de.zielstand.page.Language;
import de.zielstand.page.Texts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BadDashboardTest {
  private static final DashboardFiles FILES = RunningZielstand.shared().part(DashboardFiles.class);
  private static final String PANEL = "panels:\n  - name: eins\n    kind: summary\n";

  @Nested
  class APlace {
    @Test
    void isNamedByLineColumnAndPath() {
      assertThat(german("title: Eins\n" + PANEL + "    farbe: rot\n"))
          .containsExactly(
              "Zeile 5, Spalte 5 (panels[0].farbe): Die Angabe „farbe“ ist unbekannt. Prüfen Sie die"
                  + " Schreibweise.");
    }

    @Test
    void isNamedInEnglish() {
      assertThat(words("title: One\n" + PANEL + "    hading: x\n", Language.ENGLISH))
          .containsExactly(
              "Line 5, column 5 (panels[0].hading): The key “hading” is unknown. Probably “heading”"
                  + " is meant.");
    }
  }

  @Nested
  class AnUnknownWord {
    @Test
    void isMetWithTheLikelyOne() {
      assertThat(german("titel: Eins\n" + PANEL))
          .anySatisfy(words -> assertThat(words).contains("Gemeint ist wohl „title“."))
          .anySatisfy(words -> assertThat(words).contains("„title“ fehlt"));
    }

    @Test
    void isMetWithThoseThatArePossible() {
      assertThat(german("title: Eins\npanels:\n  - {name: eins, kind: torte}\n"))
          .singleElement()
          .satisfies(words ->
              assertThat(words)
                  .contains("panels[0].kind", "„torte“", "summary, status-board, attention"));
    }

    @Test
    void isMetWithTheFormOfACode() {
      assertThat(german("title: Eins\n" + PANEL + "    choice: {indicators: [m 1]}\n"))
          .singleElement()
          .satisfies(words -> assertThat(words).contains("„m 1“", "ein Kürzel wie M02"));
    }
  }

  @Nested
  class AFile {
    @Test
    void ofAThousandPanelsIsRefused() {
      String thousand =
          IntStream.range(0, 1000)
              .mapToObj(i -> "  - {name: p%d, kind: summary}\n".formatted(i))
              .collect(Collectors.joining("", "title: Viele\npanels:\n", ""));
      assertThat(problems(thousand))
          .extracting(Problem::path, Problem::code)
          .containsExactly(org.assertj.core.groups.Tuple.tuple("panels", FlawCode.OUT_OF_RANGE));
      assertThat(german(thousand)).singleElement().asString().contains("1–60");
    }

    @Test
    void thatIsTooLongIsRefusedUnread() {
      assertThat(problems("#".repeat(DashboardFiles.LONGEST + 1)))
          .extracting(Problem::code)
          .containsExactly(FlawCode.TOO_LARGE);
    }

    @Test
    void thatIsTooDeepIsRefused() {
      assertThat(problems("title: " + "[".repeat(5000)))
          .extracting(Problem::code)
          .containsExactly(FlawCode.TOO_DEEP);
    }

    @Test
    void ofAnchorsIsRefusedWithoutUnfoldingThem() {
      String bomb =
          IntStream.range(1, 30)
              .mapToObj(i -> "a%d: &a%d [%s]\n".formatted(i, i, "*a" + (i - 1) + ", *a" + (i - 1)))
              .collect(Collectors.joining("", "title: x\na0: &a0 [lol]\n", ""));
      assertThat(problems(bomb)).extracting(Problem::code).contains(FlawCode.ALIAS);
    }

    @Test
    void thatNamesTypesIsRefused() {
      assertThat(problems("title: !!javax.script.ScriptEngineManager [x]\n" + PANEL))
          .extracting(Problem::code)
          .contains(FlawCode.TAG);
    }

    @Test
    void withNothingToShowIsRefused() {
      assertThat(problems("title: Leer\n"))
          .extracting(Problem::path, Problem::code)
          .containsExactly(org.assertj.core.groups.Tuple.tuple("panels", FlawCode.MISSING_KEY));
    }

    @Test
    void withTwoPanelsOfOneNameIsRefused() {
      assertThat(german("title: Zwei\n" + PANEL + PANEL.substring("panels:\n".length())))
          .containsExactly(
              "Zeile 5, Spalte 5 (panels[1].name): „eins“ steht hier zweimal. Jeder Name darf einmal"
                  + " vorkommen.");
    }

    @Test
    void withScriptInItsTextsIsOnlyText() {
      Read read = FILES.read("title: <script>alert(1)</script>\n" + PANEL);
      assertThat(read).isInstanceOf(Read.Accepted.class);
    }
  }

  @Nested
  class Words {
    @Test
    void areThereForEveryFlawInBothLanguages() {
      for (Language language : Language.values()) {
        for (FlawCode code : FlawCode.values()) {
          Problem problem = new Problem(1, 1, de.zielstand.element.Flaw.of("", code, "a", "b"));
          assertThat(new DraftWords(Texts.in(language)).of(problem))
              .isNotBlank()
              .doesNotContain("{0}")
              .doesNotContain("{1}");
        }
      }
    }

    @Test
    void areThereForEveryKeyAndKindInBothLanguages() {
      for (Language language : Language.values()) {
        assertThat(KeyWords.in(Texts.in(language)))
            .hasSize(3)
            .allSatisfy(group ->
                assertThat(group.keys()).allSatisfy(key -> assertThat(key.words()).isNotBlank()));
      }
    }
  }

  private static List<String> german(String document) {
    return words(document, Language.GERMAN);
  }

  private static List<String> words(String document, Language language) {
    return problems(document).stream().map(new DraftWords(Texts.in(language))::of).toList();
  }

  private static List<Problem> problems(String document) {
    return switch (FILES.read(document)) {
      case Read.Refused(var problems) -> problems;
      case Read.Accepted accepted -> throw new AssertionError("Accepted: " + accepted);
    };
  }
}
