package de.zielstand.catalogue.format;

import de.zielstand.catalogue.format.Node.Entry;
import de.zielstand.catalogue.format.Node.Fields;
import de.zielstand.catalogue.format.Node.Items;
import de.zielstand.catalogue.format.Node.Scalar;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes the tree as YAML that reads well: what is small stands on one line, long text is folded,
 * and larger parts are set apart by an empty line.
 */
final class YamlText {
  private static final int WIDTH = 100;
  private static final int LARGE = 4;

  private final StringBuilder out = new StringBuilder();

  private YamlText() {}

  static String of(Fields root) {
    YamlText text = new YamlText();
    root.entries().forEach((key, entry) -> text.top(key, entry.value()));
    return text.out.toString();
  }

  private void top(String key, Node value) {
    if (!out.isEmpty() && value instanceof Items) {
      out.append('\n');
    }
    entry(key, value, 0);
  }

  private void entry(String key, Node value, int indent) {
    pad(indent).append(key).append(':');
    value(value, indent);
  }

  private void value(Node value, int indent) {
    Optional<String> inline = inline(value).filter(text -> indent + text.length() <= WIDTH);
    if (inline.isPresent()) {
      out.append(' ').append(inline.get()).append('\n');
      return;
    }
    switch (value) {
      case Scalar scalar -> block(scalar.text(), indent + 2);
      case Items items -> items(items, indent + 2);
      case Fields fields -> {
        out.append('\n');
        fields(fields, indent + 2, "");
      }
    }
  }

  private void items(Items items, int indent) {
    out.append('\n');
    for (Node item : items.nodes()) {
      Optional<String> inline = inline(item).filter(text -> indent + text.length() <= WIDTH);
      if (inline.isPresent()) {
        pad(indent).append("- ").append(inline.get()).append('\n');
        continue;
      }
      switch (item) {
        case Fields fields -> {
          if (fields.entries().size() > LARGE) {
            out.append('\n');
          }
          fields(fields, indent + 2, "- ");
        }
        case Scalar scalar -> {
          pad(indent).append('-');
          block(scalar.text(), indent + 2);
        }
        case Items inner -> throw new IllegalStateException("List in a list: " + inner);
      }
    }
  }

  private void fields(Fields fields, int indent, String lead) {
    String start = lead;
    for (Map.Entry<String, Entry> entry : fields.entries().entrySet()) {
      pad(indent - start.length()).append(start).append(entry.getKey()).append(':');
      value(entry.getValue().value(), indent);
      start = "";
    }
  }

  /** Texts of several lines keep them; one long line is folded at its spaces. */
  private void block(String text, int indent) {
    if (text.contains("\n")) {
      out.append(" |-\n");
      text.lines().forEach(line -> line(line, indent));
      return;
    }
    out.append(" >-\n");
    Folding.lines(text, WIDTH - indent).forEach(line -> line(line, indent));
  }

  private void line(String line, int indent) {
    if (!line.isEmpty()) {
      pad(indent).append(line);
    }
    out.append('\n');
  }

  private StringBuilder pad(int indent) {
    return out.append(" ".repeat(indent));
  }

  /** The value on one line, if it is small enough in kind to stand there. */
  private static Optional<String> inline(Node node) {
    return switch (node) {
      case Scalar scalar -> YamlScalar.onOneLine(scalar, false);
      case Items items -> scalarsOnly(items).map(text -> "[" + text + "]");
      case Fields fields -> scalarsOnly(fields).map(text -> "{" + text + "}");
    };
  }

  private static Optional<String> scalarsOnly(Items items) {
    if (!items.nodes().stream().allMatch(node -> isWord(node))) {
      return Optional.empty();
    }
    return Optional.of(
        items.nodes().stream().map(YamlText::inFlow).collect(Collectors.joining(", ")));
  }

  private static Optional<String> scalarsOnly(Fields fields) {
    boolean small =
        fields.entries().size() <= LARGE
            && fields.entries().values().stream()
                .allMatch(entry -> entry.value() instanceof Scalar s && !s.text().contains("\n"));
    if (!small) {
      return Optional.empty();
    }
    return Optional.of(
        fields.entries().entrySet().stream()
            .map(entry -> entry.getKey() + ": " + inFlow(entry.getValue().value()))
            .collect(Collectors.joining(", ")));
  }

  private static String inFlow(Node node) {
    return YamlScalar.onOneLine((Scalar) node, true).orElseThrow();
  }

  /** Lists of sentences read better one below the other. */
  private static boolean isWord(Node node) {
    return node instanceof Scalar scalar
        && scalar.text().length() <= 40
        && !scalar.text().contains(" ");
  }
}
