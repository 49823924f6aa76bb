package de.zielstand.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import de.zielstand.help.Block.Code;
import de.zielstand.help.Block.Heading;
import de.zielstand.help.Block.ItemList;
import de.zielstand.help.Block.Paragraph;
import de.zielstand.help.Block.Table;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MarkdownTest {
  private static List<Block> blocks(String... lines) {
    return Markdown.blocks(String.join("\n", lines));
  }

  private static List<Block.Span> words(String text) {
    return List.of(new Block.Span.Words(text));
  }

  @Nested
  class Blocks {
    @Test
    void joinTheLinesOfAParagraph() {
      assertThat(blocks("One line", "and its rest.", "", "Another."))
          .containsExactly(
              new Paragraph(words("One line and its rest.")), new Paragraph(words("Another.")));
    }

    @Test
    void giveHeadingsAnAnchorWithoutUmlauts() {
      assertThat(blocks("## Über Größe & Maß", "### Tiefer", "##### Zu tief"))
          .containsExactly(
              new Heading(2, "Über Größe & Maß", "uber-grosse-mass"),
              new Heading(3, "Tiefer", "tiefer"),
              new Heading(3, "Zu tief", "zu-tief"));
    }

    @Test
    void readListsWithItemsOverSeveralLines() {
      assertThat(blocks("- one", "  and more", "- two", "1. first", "2. second"))
          .containsExactly(
              new ItemList(false, List.of(words("one and more"), words("two"))),
              new ItemList(true, List.of(words("first"), words("second"))));
    }

    @Test
    void endAParagraphWhereAListBegins() {
      assertThat(blocks("Before:", "- one", "after"))
          .containsExactly(
              new Paragraph(words("Before:")),
              new ItemList(false, List.of(words("one"))),
              new Paragraph(words("after")));
    }

    @Test
    void readTables() {
      assertThat(blocks("| Sign | Meaning |", "|---|:-:|", "| - | none |"))
          .containsExactly(
              new Table(
                  List.of(words("Sign"), words("Meaning")),
                  List.of(List.of(words("-"), words("none")))));
    }

    @Test
    void leaveCodeAsItIs() {
      assertThat(blocks("```", "## no heading", "  **not bold**", "```", "after"))
          .containsExactly(
              new Code("## no heading\n  **not bold**"), new Paragraph(words("after")));
    }

    @Test
    void endCodeThatIsNeverClosedWithThePage() {
      assertThat(blocks("```", "open")).containsExactly(new Code("open"));
    }
  }

  @Nested
  class Spans {
    private static List<Block.Span> spans(String line) {
      return de.zielstand.help.Spans.of(line);
    }

    @Test
    void findBoldKeysAndLinks() {
      assertThat(spans("Press `?` for **all** [keys](/hilfe/tastatur#liste)."))
          .containsExactly(
              new Block.Span.Words("Press "),
              new Block.Span.Key("?"),
              new Block.Span.Words(" for "),
              new Block.Span.Strong("all"),
              new Block.Span.Words(" "),
              new Block.Span.Link("keys", "/hilfe/tastatur#liste"),
              new Block.Span.Words("."));
    }

    @Test
    void keepTheWordsOfALinkThatLeadsElsewhere() {
      for (var address :
          List.of("https://elsewhere.example", "//elsewhere.example", "javascript:alert(1)", "x")) {
        assertThat(spans("[there](" + address + ")"))
            .as(address)
            .noneMatch(Block.Span.Link.class::isInstance);
      }
    }

    @Test
    void takeMarkupForWords() {
      assertThat(spans("<script>alert(1)</script>"))
          .containsExactly(new Block.Span.Words("<script>alert(1)</script>"));
    }

    @Test
    void leaveUnfinishedMarksAlone() {
      assertThat(spans("**bold [link](/a `key"))
          .containsExactly(new Block.Span.Words("**bold [link](/a `key"));
    }
  }

  @Nested
  class AnyText {
    private static final String SIGNS = "#*-1. |`[](/)ab\n\n ";

    @Test
    void isReadToItsEnd() {
      for (long seed = 0; seed < 2_000; seed++) {
        var random = new SplittableRandom(seed);
        var text =
            random
                .ints(random.nextInt(80), 0, SIGNS.length())
                .mapToObj(i -> String.valueOf(SIGNS.charAt(i)))
                .collect(Collectors.joining());
        assertThatCode(() -> Markdown.blocks(text)).as("seed %d", seed).doesNotThrowAnyException();
        assertThat(Markdown.blocks(text).isEmpty())
            .as("seed %d: %s", seed, text)
            .isEqualTo(text.isBlank() || saysNothing(text));
      }
    }

    /** Only rulers of tables. */
    private static boolean saysNothing(String text) {
      return text.lines().map(String::strip).allMatch(line -> line.matches("(\\|[\\s:|-]+\\|)?"));
    }
  }
}
