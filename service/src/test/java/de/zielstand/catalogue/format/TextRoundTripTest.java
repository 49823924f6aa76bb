package de.zielstand.catalogue.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Notation;
import de.zielstand.element.FlawCode;
import de.zielstand.element.Problem;
import de.zielstand.tenancy.Ags;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRoundTripTest {
  private static final int SEEDS = 2_000;

  /** What is dangerous in one notation or the other, among what is not. */
  private static final List<String> PIECES =
      List.of(
          "a",
          "ä",
          "Straße",
          "7",
          "0",
          "05",
          "true",
          "no",
          "null",
          "~",
          " ",
          "  ",
          ":",
          ": ",
          " #",
          "#",
          "-",
          "- ",
          "?",
          "'",
          "''",
          "\"",
          "\\",
          "\\n",
          "{",
          "}",
          "[",
          "]",
          ",",
          "&",
          "*",
          "!",
          "|",
          ">",
          ">-",
          "%",
          "@",
          "`",
          "=",
          "<<",
          ".",
          "..",
          "e",
          "🙂",
          "„",
          "“",
          "–",
          "\n",
          "\n\n",
          "\n  ",
          "...",
          "---",
          "2017-06-30",
          "1:30",
          "0x1f",
          "&amp;",
          "</script>");

  private static String text(long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(random.nextInt(10) == 0 ? 120 : 8);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return Texts.tidied(text.toString());
  }

  @ParameterizedTest
  @EnumSource(Notation.class)
  void anyTextComesBackAsItWas(Notation notation) {
    CatalogueDocuments documents = new CatalogueDocuments();
    for (long seed = 0; seed < SEEDS; seed++) {
      String note = text(seed);
      String name = text(-seed - 1).replaceAll("\\s*\\n\\s*", " ").strip();
      if (note.isEmpty() || name.isEmpty() || name.length() > 300) {
        continue;
      }
      Catalogue catalogue = catalogue(name, note);
      byte[] file = documents.write(catalogue, notation);
      Catalogue again = Samples.accepted(file, notation);
      assertThat(again).as("seed %d in%n%s", seed, show(file)).isEqualTo(catalogue);
      assertThat(documents.write(again, notation)).as("seed %d", seed).isEqualTo(file);
    }
  }

  @Test
  void longTextIsFoldedWithinTheWidth() {
    String prose = "Wörter und mehr Wörter ".repeat(40).strip();
    byte[] file = new CatalogueDocuments().write(catalogue("Krefeld", prose), Notation.YAML);
    assertThat(show(file).lines()).hasSizeGreaterThan(5).allMatch(line -> line.length() <= 102);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u0000", "\\u0007", "\\ud800", "\\u2028", "\\ufeff", "\\u0085"})
  void invisibleCharactersAreRefused(String escape) {
    String json = "{\"ags\": \"05114000\", \"name\": \"K" + escape + "refeld\"}";
    assertThat(Samples.problems(json, Notation.JSON))
        .extracting(Problem::code)
        .containsExactly(FlawCode.NOT_A_VALUE);
  }

  @Test
  void aLineIsNoParagraph() {
    assertThat(Samples.problems("{\"ags\": \"05114000\", \"name\": \"a\\nb\"}", Notation.JSON))
        .extracting(Problem::path)
        .containsExactly("name");
  }

  private static Catalogue catalogue(String name, String note) {
    return new Catalogue(
        new Ags("05114000"),
        name,
        Optional.of(note),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static String show(byte[] file) {
    return new String(file, StandardCharsets.UTF_8);
  }
}
