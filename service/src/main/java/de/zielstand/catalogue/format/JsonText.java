package de.zielstand.catalogue.format;

import de.zielstand.catalogue.format.Node.Fields;
import de.zielstand.catalogue.format.Node.Items;
import de.zielstand.catalogue.format.Node.Scalar;
import java.util.Iterator;

/** Writes the tree as indented JSON; amounts are strings, so that no reader rounds them. */
final class JsonText {
  private final StringBuilder out = new StringBuilder();

  private JsonText() {}

  static String of(Node root) {
    JsonText text = new JsonText();
    text.node(root, "\n");
    return text.out.append('\n').toString();
  }

  private void node(Node node, String lineStart) {
    String inner = lineStart + "  ";
    switch (node) {
      case Scalar scalar -> scalar(scalar);
      case Items items -> {
        out.append('[');
        Iterator<Node> nodes = items.nodes().iterator();
        while (nodes.hasNext()) {
          out.append(inner);
          node(nodes.next(), inner);
          out.append(nodes.hasNext() ? "," : lineStart);
        }
        out.append(']');
      }
      case Fields fields -> {
        out.append('{');
        var entries = fields.entries().entrySet().iterator();
        while (entries.hasNext()) {
          var entry = entries.next();
          out.append(inner);
          quoted(entry.getKey());
          out.append(": ");
          node(entry.getValue().value(), inner);
          out.append(entries.hasNext() ? "," : lineStart);
        }
        out.append('}');
      }
    }
  }

  private void scalar(Scalar scalar) {
    switch (scalar.token()) {
      case TEXT, DECIMAL -> quoted(scalar.text());
      case WHOLE, FLAG -> out.append(scalar.text());
      case NOTHING -> out.append("null");
    }
  }

  private void quoted(String text) {
    out.append('"');
    text.chars()
        .forEach(c -> {
          switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            default -> {
              if (c < 0x20) {
                out.append("\\u%04x".formatted(c));
              } else {
                out.append((char) c);
              }
            }
          }
        });
    out.append('"');
  }
}
