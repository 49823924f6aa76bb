package de.zielstand.help;

import de.zielstand.help.Block.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the inside of a line: bold, keys and links to our own pages; all else is words. */
final class Spans {
  private static final Pattern MARK =
      Pattern.compile(
          "\\*\\*(?<strong>[^*]+)\\*\\*"
              + "|`(?<key>[^`]+)`"
              + "|\\[(?<text>[^\\]]+)]\\((?<address>[^)\\s]+)\\)");

  private static final Pattern OWN_PAGE = Pattern.compile("/(?!/)[A-Za-z0-9/_.#-]*");

  private Spans() {}

  static List<Span> of(String line) {
    var spans = new ArrayList<Span>();
    var match = MARK.matcher(line);
    var done = 0;
    while (match.find()) {
      words(line.substring(done, match.start()), spans);
      spans.add(
          match.group("strong") != null
              ? new Span.Strong(match.group("strong"))
              : match.group("key") != null
                  ? new Span.Key(match.group("key"))
                  : link(match.group("text"), match.group("address")));
      done = match.end();
    }
    words(line.substring(done), spans);
    return List.copyOf(spans);
  }

  /** A link that leads elsewhere keeps its words and loses its address. */
  private static Span link(String text, String address) {
    return OWN_PAGE.matcher(address).matches()
        ? new Span.Link(text, address)
        : new Span.Words(text);
  }

  private static void words(String text, List<Span> spans) {
    if (!text.isEmpty()) {
      spans.add(new Span.Words(text));
    }
  }
}
