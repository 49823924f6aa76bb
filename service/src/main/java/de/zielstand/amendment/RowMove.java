package de.zielstand.amendment;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a button beside a row asks for: one more, one fewer, or another order. Nothing is saved. */
public record RowMove(Kind kind, String list, int row) {
  private static final Pattern SHAPE =
      Pattern.compile("(add|remove|up|down):([A-Za-z0-9.\\[\\]]{1,120}?)(?:\\[(\\d{1,3})])?");

  /** The four buttons. */
  public enum Kind {
    ADD,
    REMOVE,
    UP,
    DOWN
  }

  /** {@code add:steps}, {@code remove:steps[2]}. */
  public static Optional<RowMove> parse(String button) {
    Matcher matcher = SHAPE.matcher(button);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Kind kind = Kind.valueOf(matcher.group(1).toUpperCase(java.util.Locale.ROOT));
    String row = matcher.group(3);
    if (kind == Kind.ADD) {
      return Optional.of(new RowMove(kind, button.substring(4), 0));
    }
    return row == null
        ? Optional.empty()
        : Optional.of(new RowMove(kind, matcher.group(2), Integer.parseInt(row)));
  }

  /** The fields after it; a row that cannot move stays. */
  Typed on(Typed typed) {
    TreeMap<String, String> fields = new TreeMap<>(typed.fields());
    switch (kind) {
      case ADD -> fields.put(path(typed.rows(list)), "");
      case REMOVE -> fields.keySet().removeIf(key -> isWithin(key, path(row)));
      case UP -> swap(fields, row - 1, row);
      case DOWN -> swap(fields, row, row + 1);
    }
    return new Typed(fields);
  }

  /** Where the eye should be afterwards. */
  public String focus() {
    return switch (kind) {
      case ADD, REMOVE -> list;
      case UP -> path(Math.max(0, row - 1));
      case DOWN -> path(row + 1);
    };
  }

  private void swap(Map<String, String> fields, int upper, int lower) {
    if (!fields.containsKey(path(upper)) || !fields.containsKey(path(lower))) {
      return;
    }
    Map<String, String> swapped = new TreeMap<>();
    fields.keySet().stream()
        .filter(key -> isWithin(key, path(upper)) || isWithin(key, path(lower)))
        .toList()
        .forEach(key -> {
          int other = isWithin(key, path(upper)) ? lower : upper;
          int length = path(other == lower ? upper : lower).length();
          swapped.put(path(other) + key.substring(length), take(fields, key));
        });
    fields.putAll(swapped);
  }

  private static String take(Map<String, String> fields, String key) {
    String value = fields.remove(key);
    return value == null ? "" : value;
  }

  private String path(int number) {
    return list + "[" + number + "]";
  }

  private static boolean isWithin(String key, String row) {
    return key.equals(row) || key.startsWith(row + ".");
  }
}
