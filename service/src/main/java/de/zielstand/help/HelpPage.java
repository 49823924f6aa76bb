package de.zielstand.help;

import de.zielstand.page.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One page of the help in one language: its title, and what stands below. */
public record HelpPage(Topic topic, String title, List<Block> blocks) {
  public HelpPage {
    blocks = List.copyOf(blocks);
  }

  /** In the order of the index. */
  public enum Topic {
    START,
    ANMELDEN,
    KONTO,
    PERSONEN,
    KONZEPT,
    KONZEPT_BEARBEITEN,
    MELDUNGEN,
    EINLESEN,
    GREMIEN,
    KLICKS,
    RAHMENDATEN,
    STAND,
    DASHBOARDS,
    ZIELRECHNER,
    EINSTELLUNGEN,
    PROTOKOLL,
    ZEICHEN,
    TASTATUR,
    LAND,
    BETRIEB,
    API;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Topic> of(String code) {
      return Arrays.stream(values()).filter(topic -> topic.code().equals(code)).findFirst();
    }
  }

  public static HelpPage of(Topic topic, Language language) {
    return of(topic, read("/help/%s/%s.md".formatted(language.code(), topic.code())));
  }

  /** The first line is the title, all others the page. */
  static HelpPage of(Topic topic, String text) {
    var lines = text.split("\n", 2);
    if (!lines[0].startsWith("# ") || lines.length < 2) {
      throw new IllegalStateException("Help on " + topic + " begins without a title");
    }
    return new HelpPage(topic, lines[0].substring(2).strip(), Markdown.blocks(lines[1]));
  }

  /** A text that is no topic of its own but written in the same way. */
  public static List<Block> text(String name, Language language) {
    return Markdown.blocks(read("/help/%s/%s.md".formatted(language.code(), name)));
  }

  private static String read(String resource) {
    try (var stream = HelpPage.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("No help at " + resource);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
