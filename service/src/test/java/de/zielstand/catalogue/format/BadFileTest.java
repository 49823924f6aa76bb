package de.zielstand.catalogue.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.zielstand.catalogue.Notation;
import de.zielstand.element.FlawCode;
import de.zielstand.element.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BadFileTest {
  @Test
  void malformedYaml() {
    List<Problem> problems = Samples.problems("ags: '05114000'\nname: [", Notation.YAML);
    assertThat(problems).extracting(Problem::code).containsExactly(FlawCode.UNREADABLE);
    assertThat(problems.getFirst().line()).isPositive();
  }

  @Test
  void malformedJson() {
    List<Problem> problems = Samples.problems("{\n  \"ags\": }", Notation.JSON);
    assertThat(problems)
        .extracting(Problem::code, Problem::line)
        .containsExactly(tuple(FlawCode.UNREADABLE, 2));
  }

  @ParameterizedTest
  @EnumSource(Notation.class)
  void empty(Notation notation) {
    assertThat(Samples.problems("", notation))
        .extracting(Problem::code)
        .containsExactly(FlawCode.UNREADABLE);
  }

  @ParameterizedTest
  @EnumSource(Notation.class)
  void tenThousandLevelsDeep(Notation notation) {
    String deep = "[".repeat(10_000) + "]".repeat(10_000);
    assertThat(Samples.problems(deep, notation))
        .extracting(Problem::code)
        .containsExactly(FlawCode.TOO_DEEP);
  }

  @ParameterizedTest
  @EnumSource(Notation.class)
  void fiftyMebibytes(Notation notation) {
    assertThat(Samples.problems(new byte[50 * 1024 * 1024], notation))
        .extracting(Problem::code)
        .containsExactly(FlawCode.TOO_LARGE);
  }

  @Test
  void anchorsThatWouldExplode() {
    String bomb =
        """
        a: &a [x, x, x, x, x, x, x, x, x]
        b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
        c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
        d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
        """;
    assertThat(Samples.problems(bomb, Notation.YAML))
        .extracting(Problem::code)
        .contains(FlawCode.ALIAS);
  }

  @Test
  void tagsThatWouldBuildObjects() {
    String tagged = BadInputTest.GOOD.replace("Krefeld", "!!java.net.URL Krefeld");
    assertThat(Samples.problems(tagged, Notation.YAML))
        .extracting(Problem::code, Problem::line)
        .containsExactly(tuple(FlawCode.TAG, 2));
  }

  @Test
  void severalDocuments() {
    assertThat(Samples.problems(BadInputTest.GOOD + "---\n" + BadInputTest.GOOD, Notation.YAML))
        .extracting(Problem::code)
        .containsExactly(FlawCode.SEVERAL_DOCUMENTS);
  }

  @Test
  void otherEncodings() {
    assertThat(
            Samples.problems(
                BadInputTest.GOOD.replace("Ziel", "Größe").getBytes(StandardCharsets.ISO_8859_1),
                Notation.YAML))
        .extracting(Problem::code)
        .containsExactly(FlawCode.NOT_UTF8);
  }

  @Test
  void notAnObjectAtAll() {
    assertThat(Samples.problems("just text", Notation.YAML))
        .extracting(Problem::code)
        .containsExactly(FlawCode.WRONG_TYPE);
  }
}
