package de.zielstand.catalogue.format;

import de.zielstand.catalogue.ElementFields;
import de.zielstand.catalogue.format.Node.Entry;
import de.zielstand.catalogue.format.Node.Fields;
import de.zielstand.catalogue.format.Node.Items;
import de.zielstand.catalogue.format.Node.Mark;
import de.zielstand.catalogue.format.Node.Scalar;
import de.zielstand.catalogue.format.Node.Token;
import de.zielstand.element.FlawCode;
import de.zielstand.element.Problem;
import de.zielstand.element.Shape;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Grows the tree from paths, for the types say how it branches; then it is read as any file is. */
@Singleton
final class FlatFields implements ElementFields {
  @Override
  public <T extends Record> Read<T> read(Class<T> type, Map<String, String> fields) {
    Problems problems = new Problems();
    Growth growth = new Growth(new TreeMap<>(fields));
    Fields root = growth.fields(type, "");
    growth
        .unused
        .keySet()
        .forEach(path -> problems.add(Mark.NOWHERE, path, FlawCode.UNKNOWN_KEY, path));
    Optional<T> made = new ModelReader(problems).read(type, root, "");
    return made.isPresent() && !problems.any()
        ? new Read.Made<>(made.get())
        : new Read.Flawed<>(problems.inOrderOfFile().stream().map(Problem::flaw).toList());
  }

  /** The fields that no key of the type has asked for yet, while the tree grows. */
  private record Growth(NavigableMap<String, String> unused) {
    Fields fields(Class<?> type, String prefix) {
      Map<String, Entry> entries = new LinkedHashMap<>();
      for (Shape shape : Shape.of(type)) {
        node(shape, prefix + shape.key())
            .ifPresent(node -> entries.put(shape.key(), new Entry(Mark.NOWHERE, node)));
      }
      return new Fields(Mark.NOWHERE, entries);
    }

    private Optional<Node> node(Shape shape, String path) {
      return switch (shape.multiplicity()) {
        case ONE, AT_MOST_ONE -> single(shape, path);
        case MANY -> {
          List<Node> items = new ArrayList<>();
          Optional<Node> next = single(shape, path + "[0]");
          while (next.isPresent()) {
            items.add(next.get());
            next = single(shape, path + "[" + items.size() + "]");
          }
          yield items.isEmpty() ? Optional.empty() : Optional.of(new Items(Mark.NOWHERE, items));
        }
      };
    }

    private Optional<Node> single(Shape shape, String path) {
      if (ScalarForm.of(shape.type()).isEmpty() && shape.type().isRecord()) {
        String first = unused.ceilingKey(path + ".");
        return first != null && first.startsWith(path + ".")
            ? Optional.of(fields(shape.type(), path + "."))
            : Optional.empty();
      }
      return Optional.ofNullable(unused.remove(path)).map(text -> scalar(shape.type(), text));
    }

    /** What was typed is text, unless a number or a truth value is wanted and it looks like one. */
    private static Node scalar(Class<?> type, String text) {
      boolean counts = type == int.class || type == Integer.class;
      Token look = Tokens.ofPlain(text);
      Token token =
          (counts && look == Token.WHOLE) || (type == boolean.class && look == Token.FLAG)
              ? look
              : Token.TEXT;
      return Scalar.written(token, text);
    }
  }
}
