package de.zielstand.amendment;

import de.zielstand.element.Records;
import de.zielstand.element.Shape;
import de.zielstand.page.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What stands in the fields of a form about one element, by the path of each field, right or wrong.
 * A row is there as soon as its own path is, {@code steps[2]}, even with nothing in it.
 */
public record Typed(SortedMap<String, String> fields) {
  private static final int MOST_ROWS = 200;
  private static final int MOST_FIELDS = 5_000;

  public Typed {
    fields = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(fields));
  }

  /**
   * Fields beyond any honest form are left out; those the element does not have go in {@link
   * #tidied}.
   */
  public static Typed of(Map<String, String> fields) {
    return new Typed(
        fields.entrySet().stream()
            .limit(MOST_FIELDS)
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, TreeMap::new)));
  }

  /** How the element would stand in its form. */
  static Typed of(Record element, Language language) {
    Filling filling = new Filling(new Spelling(language), new TreeMap<>());
    filling.record(element, "");
    return new Typed(filling.into);
  }

  String at(String path) {
    return fields.getOrDefault(path, "");
  }

  /** Only what the type has, rows counted from zero without a gap, blank ones kept or dropped. */
  Typed tidied(Class<?> type, boolean keepBlank) {
    Tidying tidying = new Tidying(keepBlank, new TreeMap<>());
    tidying.record(type, "", "");
    return new Typed(tidying.into);
  }

  /** As a file notes it; nothing is said of what is blank. */
  Map<String, String> noted(Class<?> type, Language language) {
    Map<String, String> noted = new TreeMap<>();
    note(type, "", new Spelling(language), noted);
    return noted;
  }

  /** How many rows the list has. */
  int rows(String path) {
    return indices(path).size();
  }

  /** The picked ones of a list of choices. */
  List<String> picked(String path) {
    return indices(path).stream().map(index -> at(path + "[" + index + "]")).toList();
  }

  List<Option> levels() {
    return indices("scale").stream()
        .map(index -> "scale[" + index + "].")
        .map(row -> new Option(at(row + "code"), at(row + "code") + " " + at(row + "title")))
        .filter(option -> !option.value().isBlank())
        .toList();
  }

  boolean isBlank(Class<?> type, String prefix) {
    return Control.drawn(type).stream().allMatch(shape -> isBlank(type, shape, prefix));
  }

  boolean isBlank(Class<?> type, Shape shape, String prefix) {
    String path = prefix + shape.key();
    return switch (Control.of(type, shape)) {
      case CODE -> true;
      case CHOICE, LINE, PROSE, LINES, FLAG ->
          at(path).isBlank() || shape.otherwise().equals(Optional.of(at(path)));
      case CHOICES -> picked(path).stream().allMatch(String::isBlank);
      case GROUP -> isBlank(shape.type(), path + ".");
      case ROWS ->
          indices(path).stream().allMatch(row -> isBlank(shape.type(), path + "[" + row + "]."));
    };
  }

  /** The numbers that follow the path in brackets, in order, and no more than a list may have. */
  private List<Integer> indices(String path) {
    String start = path + "[";
    List<Integer> found = new ArrayList<>();
    for (String key : fields.tailMap(start).keySet()) {
      if (!key.startsWith(start)) {
        break;
      }
      int end = key.indexOf(']', start.length());
      String digits = end < 0 ? "" : key.substring(start.length(), end);
      if (digits.matches("\\d{1,4}")) {
        found.add(Integer.valueOf(digits));
      }
    }
    return found.stream().distinct().sorted().limit(MOST_ROWS).toList();
  }

  private void note(Class<?> type, String prefix, Spelling spelling, Map<String, String> into) {
    for (Shape shape : Control.drawn(type)) {
      String path = prefix + shape.key();
      switch (Control.of(type, shape)) {
        case CODE, LINE, PROSE, CHOICE, FLAG -> {
          if (!at(path).isBlank()) {
            into.put(path, spelling.noted(shape.type(), at(path)));
          }
        }
        case LINES -> {
          List<String> lines =
              at(path).lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
          for (int i = 0; i < lines.size(); i++) {
            into.put(path + "[" + i + "]", spelling.noted(shape.type(), lines.get(i)));
          }
        }
        case CHOICES -> {
          List<String> picked = picked(path).stream().filter(one -> !one.isBlank()).toList();
          for (int i = 0; i < picked.size(); i++) {
            into.put(path + "[" + i + "]", picked.get(i));
          }
        }
        case GROUP -> {
          if (!isBlank(shape.type(), path + ".")) {
            note(shape.type(), path + ".", spelling, into);
          }
        }
        case ROWS -> {
          for (int row : indices(path)) {
            note(shape.type(), path + "[" + row + "].", spelling, into);
          }
        }
      }
    }
  }

  private record Filling(Spelling spelling, SortedMap<String, String> into) {
    void record(Record record, String prefix) {
      for (Shape shape : Control.drawn(record.getClass())) {
        value(
            Control.of(record.getClass(), shape),
            prefix + shape.key(),
            Records.value(record, shape.component()));
      }
    }

    private void value(Control control, String path, Object value) {
      switch (value) {
        case Optional<?> optional -> optional.ifPresent(inner -> value(control, path, inner));
        case List<?> lines when control == Control.LINES ->
            into.put(path, lines.stream().map(spelling::shown).collect(Collectors.joining("\n")));
        case List<?> list -> {
          for (int i = 0; i < list.size(); i++) {
            String row = path + "[" + i + "]";
            if (list.get(i) instanceof Record record && control == Control.ROWS) {
              into.put(row, "");
              record(record, row + ".");
            } else {
              into.put(row, spelling.shown(list.get(i)));
            }
          }
        }
        case Record record when control == Control.GROUP -> record(record, path + ".");
        case Boolean flag -> {
          if (flag) {
            into.put(path, "true");
          }
        }
        default -> into.put(path, spelling.shown(value));
      }
    }
  }

  private final class Tidying {
    private final boolean keepBlank;
    private final SortedMap<String, String> into;

    Tidying(boolean keepBlank, SortedMap<String, String> into) {
      this.keepBlank = keepBlank;
      this.into = into;
    }

    void record(Class<?> type, String from, String to) {
      for (Shape shape : Control.drawn(type)) {
        field(Control.of(type, shape), shape, from + shape.key(), to + shape.key());
      }
    }

    private void field(Control control, Shape shape, String from, String to) {
      switch (control) {
        case CODE, LINE, PROSE, CHOICE, FLAG, LINES -> {
          if (fields.containsKey(from)) {
            into.put(to, at(from));
          }
        }
        case CHOICES -> {
          List<String> picked = picked(from).stream().filter(one -> !one.isBlank()).toList();
          for (int i = 0; i < picked.size(); i++) {
            into.put(to + "[" + i + "]", picked.get(i));
          }
        }
        case GROUP -> record(shape.type(), from + ".", to + ".");
        case ROWS -> {
          int next = 0;
          for (int row : indices(from)) {
            String old = from + "[" + row + "]";
            if (keepBlank || !isBlank(shape.type(), old + ".")) {
              String now = to + "[" + next + "]";
              into.put(now, "");
              record(shape.type(), old + ".", now + ".");
              next++;
            }
          }
        }
      }
    }
  }
}
