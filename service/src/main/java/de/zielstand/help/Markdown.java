package de.zielstand.help;

import de.zielstand.help.Block.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The subset of Markdown our help is written in. It knows no HTML, so nothing written there can
 * ever become markup.
 */
public final class Markdown {
  private static final Pattern HEADING = Pattern.compile("(##+) (.+)");
  private static final Pattern BULLET = Pattern.compile("[-*] (.+)");
  private static final Pattern NUMBERED = Pattern.compile("\\d+\\. (.+)");
  private static final Pattern RULER = Pattern.compile("\\|[\\s:|-]+\\|");

  private final List<String> lines;
  private final List<Block> blocks = new ArrayList<>();
  private int at;

  private Markdown(String text) {
    this.lines = text.lines().map(String::stripTrailing).toList();
  }

  public static List<Block> blocks(String text) {
    return new Markdown(text).read();
  }

  private List<Block> read() {
    while (at < lines.size()) {
      var line = lines.get(at);
      if (line.isBlank()) {
        at++;
      } else if (HEADING.matcher(line).matches()) {
        heading(line);
      } else if (line.equals("```")) {
        code();
      } else if (line.startsWith("|")) {
        table();
      } else if (BULLET.matcher(line).matches()) {
        list(BULLET, false);
      } else if (NUMBERED.matcher(line).matches()) {
        list(NUMBERED, true);
      } else {
        paragraph();
      }
    }
    return List.copyOf(blocks);
  }

  private void heading(String line) {
    var match = HEADING.matcher(line);
    if (match.matches()) {
      var text = match.group(2).strip();
      blocks.add(new Block.Heading(Math.min(match.group(1).length(), 3), text, anchor(text)));
    }
    at++;
  }

  private void code() {
    at++;
    var text = takeWhile(line -> !line.equals("```"));
    at++;
    blocks.add(new Block.Code(String.join("\n", text)));
  }

  private void table() {
    var rows =
        takeWhile(line -> line.startsWith("|")).stream()
            .filter(line -> !RULER.matcher(line).matches())
            .map(Markdown::cells)
            .toList();
    if (!rows.isEmpty()) {
      blocks.add(new Block.Table(rows.getFirst(), rows.subList(1, rows.size())));
    }
  }

  /** An item goes on in the lines that are indented below it. */
  private void list(Pattern mark, boolean numbered) {
    var items = new ArrayList<List<Span>>();
    while (at < lines.size() && mark.matcher(lines.get(at)).matches()) {
      var first = mark.matcher(lines.get(at)).replaceFirst("$1");
      at++;
      var more = takeWhile(line -> line.startsWith("  ") && !line.isBlank());
      items.add(Spans.of(joined(Stream.concat(Stream.of(first), more.stream()))));
    }
    blocks.add(new Block.ItemList(numbered, items));
  }

  private void paragraph() {
    var text = takeWhile(line -> !line.isBlank() && !startsOther(line));
    blocks.add(new Block.Paragraph(Spans.of(joined(text.stream()))));
  }

  private static boolean startsOther(String line) {
    return line.startsWith("|")
        || line.equals("```")
        || HEADING.matcher(line).matches()
        || BULLET.matcher(line).matches()
        || NUMBERED.matcher(line).matches();
  }

  private List<String> takeWhile(java.util.function.Predicate<String> wanted) {
    var taken = lines.subList(at, lines.size()).stream().takeWhile(wanted).toList();
    at += taken.size();
    return taken;
  }

  private static List<List<Span>> cells(String line) {
    var inside = line.replaceAll("^\\||\\|$", "");
    return Stream.of(inside.split("\\|", -1)).map(String::strip).map(Spans::of).toList();
  }

  private static String joined(Stream<String> lines) {
    return String.join(" ", lines.map(String::strip).toList());
  }

  private static String anchor(String text) {
    var plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return plain
        .toLowerCase(Locale.ROOT)
        .replace("ß", "ss")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
