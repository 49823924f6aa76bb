package de.zielstand.catalogue.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.catalogue.Notation;
import de.zielstand.element.FlawCode;
import de.zielstand.element.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BadInputTest {
  static final String GOOD =
      """
      ags: '05114000'
      name: Krefeld
      concepts:
        - code: KR
          title: Konzept
          fields:
            - {code: HF1, title: Bildung}
          goals:
            - {code: Z1, title: Ziel, label: Leitziel, field: HF1}
            - {code: Z2, title: Ziel, label: Teilziel, parent: Z1}
          measures:
            - code: M1
              title: Mentoring
              fields: [HF1]
              lifecycle: {state: RUNNING}
              indicators:
                - code: I1
                  title: Gewonnene
                  kind: COUNT
                  unit: Personen
                  rhythm: QUARTER
                  entry: NEW_IN_PERIOD
                  targets:
                    - form: AT_LEAST
                      scope: CUMULATIVE
                      target: 50
                      dueOn: 2019-12-31
            - {code: M2, title: Tagung, lifecycle: {state: PLANNED}}
      """;

  private static List<Problem> with(String find, String replace) {
    assertThat(GOOD).contains(find);
    return Samples.problems(GOOD.replace(find, replace), Notation.YAML);
  }

  private static void isOnly(List<Problem> problems, FlawCode code, String path, int line) {
    assertThat(problems).hasSize(1);
    Problem problem = problems.getFirst();
    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.path()).isEqualTo(path);
    assertThat(problem.line()).isEqualTo(line);
    assertThat(problem.column()).isPositive();
  }

  @Test
  void theGroundIsSound() {
    assertThat(Samples.accepted(GOOD.getBytes(StandardCharsets.UTF_8), Notation.YAML).name())
        .isEqualTo("Krefeld");
  }

  @Nested
  class Keys {
    @Test
    void unknown() {
      isOnly(
          with("unit:", "color: red\n            unit:"),
          FlawCode.UNKNOWN_KEY,
          "concepts[0].measures[0].indicators[0].color",
          20);
    }

    @Test
    void missing() {
      isOnly(
          with("            unit: Personen\n", ""),
          FlawCode.MISSING_KEY,
          "concepts[0].measures[0].indicators[0].unit",
          17);
    }

    @Test
    void twice() {
      isOnly(
          with("name: Krefeld", "name: Krefeld\nname: Krefeld"), FlawCode.DUPLICATE_KEY, "name", 3);
    }
  }

  @Nested
  class Values {
    @Test
    void ofTheWrongType() {
      isOnly(with("[HF1]", "HF1"), FlawCode.WRONG_TYPE, "concepts[0].measures[0].fields", 14);
    }

    @Test
    void thatAreNoNumber() {
      isOnly(
          with("target: 50", "target: fifty"),
          FlawCode.NOT_A_VALUE,
          "concepts[0].measures[0].indicators[0].targets[0].target",
          26);
    }

    @Test
    void outsideAClosedSet() {
      isOnly(
          with("state: PLANNED", "state: LATER"),
          FlawCode.NOT_A_VALUE,
          "concepts[0].measures[1].lifecycle.state",
          28);
    }

    @Test
    void unknownAgs() {
      isOnly(with("05114000", "04114000"), FlawCode.NOT_A_VALUE, "ags", 1);
    }

    @Test
    void textTooLong() {
      isOnly(
          with("title: Mentoring", "title: " + "x".repeat(301)),
          FlawCode.TEXT_TOO_LONG,
          "concepts[0].measures[0].title",
          13);
    }

    @Test
    void textThatSaysNothing() {
      isOnly(
          with("title: Mentoring", "title: '  '"),
          FlawCode.EMPTY_TEXT,
          "concepts[0].measures[0].title",
          13);
    }
  }

  @Nested
  class References {
    @Test
    void duplicateCode() {
      isOnly(
          with("code: M2", "code: I1"),
          FlawCode.DUPLICATE_CODE,
          "concepts[0].measures[1].code",
          28);
    }

    @Test
    void danglingField() {
      isOnly(
          with("[HF1]", "[HF1, HF9]"),
          FlawCode.UNKNOWN_CODE,
          "concepts[0].measures[0].fields[1]",
          14);
    }

    @Test
    void cycleOfGoals() {
      isOnly(
          with("label: Leitziel", "label: Leitziel, parent: Z2"),
          FlawCode.CYCLE,
          "concepts[0].goals[1].parent",
          10);
    }

    @Test
    void cycleOfSuccessors() {
      List<Problem> problems = with("fields: [HF1]", "fields: [HF1]\n        successors: [M1]");
      isOnly(problems, FlawCode.CYCLE, "concepts[0].measures[0].successors", 15);
      assertThat(problems.getFirst().flaw().arguments()).containsExactly("M1 → M1");
    }

    @Test
    void unknownMilestone() {
      isOnly(
          with("dueOn: 2019-12-31", "dueOn: NOTICE + P2Y"),
          FlawCode.UNKNOWN_MILESTONE,
          "concepts[0].measures[0].indicators[0].targets[0].dueOn",
          27);
    }
  }

  @Nested
  class Targets {
    private static final String PATH = "concepts[0].measures[0].indicators[0].targets[0]";

    @Test
    void missingFigure() {
      isOnly(
          with("                target: 50\n", ""), FlawCode.FIGURE_MISSING, PATH + ".target", 24);
    }

    @Test
    void contradictingFigure() {
      isOnly(
          with("target: 50", "target: 50\n                upper: 60"),
          FlawCode.FIGURE_CONTRADICTS,
          PATH + ".upper",
          27);
    }

    @Test
    void interimAfterTheDueDate() {
      isOnly(
          with(
              "dueOn: 2019-12-31",
              "dueOn: 2019-12-31\n                interim:\n                  - {on: 2020-06-30, target: 20}"),
          FlawCode.OUT_OF_ORDER,
          PATH + ".interim[0].on",
          29);
    }

    @Test
    void interimAfterTheDueDateByTheSameMilestone() {
      String text =
          GOOD.replace(
                  "    fields:\n      -",
                  "    milestones: [{code: MS, title: Bescheid}]\n    fields:\n      -")
              .replace(
                  "dueOn: 2019-12-31",
                  "dueOn: MS + P2Y\n                interim:\n                  - {on: MS + P3Y, target: 20}");
      isOnly(
          Samples.problems(text, Notation.YAML),
          FlawCode.OUT_OF_ORDER,
          PATH + ".interim[0].on",
          30);
    }

    @Test
    void formThatDoesNotFitTheKind() {
      isOnly(
          with(
              "form: AT_LEAST\n                scope: CUMULATIVE\n                target: 50",
              "form: DONE_BY"),
          FlawCode.FORM_DOES_NOT_FIT,
          PATH + ".form",
          24);
    }

    @Test
    void severalFlawsAreSaidAtOnce() {
      assertThat(with("form: AT_LEAST", "form: WITHIN\n                ambition: 70"))
          .extracting(Problem::code)
          .containsExactlyInAnyOrder(FlawCode.FIGURE_MISSING, FlawCode.FIGURE_CONTRADICTS);
    }
  }

  @Test
  void aProblemKnowsItsColumn() {
    Problem problem = with("target: 50", "target: fifty").getFirst();
    assertThat(problem).hasToString("26:25 " + problem.path() + " NOT_A_VALUE [fifty, BigDecimal]");
  }

  @Test
  void problemsOfDifferentPlacesAreCollectedInTheOrderOfTheFile() {
    String bad =
        GOOD.replace("name: Krefeld", "nam: Krefeld")
            .replace("target: 50", "target: fifty")
            .replace("state: PLANNED", "state: LATER");
    List<Problem> problems = Samples.problems(bad, Notation.YAML);
    assertThat(problems).hasSize(4).extracting(Problem::line).isSorted();
  }
}
