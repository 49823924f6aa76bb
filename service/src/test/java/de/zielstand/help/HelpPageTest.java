package de.zielstand.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.zielstand.help.Block.Heading;
import de.zielstand.help.Block.ItemList;
import de.zielstand.help.Block.Paragraph;
import de.zielstand.help.Block.Table;
import de.zielstand.help.HelpPage.Topic;
import de.zielstand.page.Language;
import de.zielstand.page.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HelpPageTest {
  private static final Set<String> PAGES_BESIDE_HELP =
      Set.of(
          "/rueckmeldung",
          "/api",
          "/openapi.yaml",
          "/barrierefreiheit",
          "/land/uebernahme",
          "/schemas/dashboard.json");

  @Nested
  class EveryPage {
    private static final Pattern TOPIC = Pattern.compile("[( ]help = \"([^\"]+)\"");

    @Test
    void leadsToATopicThatExists() throws IOException {
      try (var files = Files.walk(Path.of("../dashboards/pages"))) {
        for (var file : files.filter(Files::isRegularFile).toList()) {
          assertThat(TOPIC.matcher(Files.readString(file)).results().map(found -> found.group(1)))
              .as("%s", file)
              .allSatisfy(topic -> assertThat(Topic.of(topic)).isPresent());
        }
      }
    }
  }

  @Nested
  class EveryTopic {
    @ParameterizedTest
    @EnumSource(Topic.class)
    void isWrittenInBothLanguagesWithTheSameStructure(Topic topic) {
      var german = HelpPage.of(topic, Language.GERMAN);
      var english = HelpPage.of(topic, Language.ENGLISH);
      assertThat(shapes(english)).as("%s", topic).isEqualTo(shapes(german));
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void leadsOnlyToPagesThatExist(Topic topic) {
      for (var language : Language.values()) {
        assertThat(links(HelpPage.of(topic, language).blocks()))
            .allSatisfy(link -> assertThat(exists(link)).as("%s in %s", link, language).isTrue());
      }
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void isIntroducedInTheIndex(Topic topic) {
      for (var language : Language.values()) {
        assertThat(Texts.in(language).keys()).contains("help.topic." + topic.code());
      }
    }

    private static List<String> shapes(HelpPage page) {
      return page.blocks().stream()
          .map(block ->
              switch (block) {
                case Heading heading -> "heading " + heading.level();
                case Paragraph _ -> "paragraph";
                case ItemList list -> "list " + list.numbered() + " " + list.items().size();
                case Table table -> "table " + table.rows().size();
                case Block.Code _ -> "code";
              })
          .toList();
    }

    private static boolean exists(String address) {
      return PAGES_BESIDE_HELP.contains(address)
          || (address.startsWith("/hilfe/")
              && Topic.of(address.substring("/hilfe/".length())).isPresent());
    }

    private static List<String> links(List<Block> blocks) {
      return blocks.stream()
          .flatMap(HelpPageTest::spans)
          .filter(Block.Span.Link.class::isInstance)
          .map(span -> ((Block.Span.Link) span).address())
          .toList();
    }
  }

  @Nested
  class TheStatement {
    @Test
    void marksWhatAMunicipalityHasToFillIn() {
      for (var language : Language.values()) {
        var marked =
            HelpPage.text("barrierefreiheit", language).stream()
                .flatMap(HelpPageTest::spans)
                .filter(Block.Span.Strong.class::isInstance)
                .map(span -> ((Block.Span.Strong) span).text())
                .filter(text -> text.startsWith("["));
        assertThat(marked).as("%s", language).hasSize(2);
      }
    }
  }

  @Test
  void refusesAPageWithoutATitle() {
    assertThatThrownBy(() -> HelpPage.of(Topic.START, "No title\nText"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("START");
  }

  private static Stream<Block.Span> spans(Block block) {
    return switch (block) {
      case Heading _, Block.Code _ -> Stream.of();
      case Paragraph paragraph -> paragraph.spans().stream();
      case ItemList list -> list.items().stream().flatMap(List::stream);
      case Table table ->
          Stream.concat(Stream.of(table.head()), table.rows().stream())
              .flatMap(List::stream)
              .flatMap(List::stream);
    };
  }
}
