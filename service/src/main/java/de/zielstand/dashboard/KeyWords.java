package de.zielstand.dashboard;

import de.zielstand.element.Shape;
import de.zielstand.page.Texts;
import de.zielstand.panel.Choice;
import de.zielstand.panel.PanelKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What may stand in a dashboard's file, in words, read off the records that the file becomes.
 *
 * @param title which part of the file it is
 */
public record KeyWords(String title, List<Key> keys) {
  public KeyWords {
    keys = List.copyOf(keys);
  }

  /**
   * One key.
   *
   * @param values all that are possible; empty where there are too many to name
   */
  public record Key(String name, String words, List<String> values) {
    public Key {
      values = List.copyOf(values);
    }
  }

  public static List<KeyWords> in(Texts texts) {
    return Stream.<Class<? extends Record>>of(Dashboard.class, PanelEntry.class, Choice.class)
        .map(type ->
            new KeyWords(
                texts.of("dashboard.keys." + lower(type.getSimpleName())),
                Shape.of(type).stream().map(shape -> key(type, shape, texts)).toList()))
        .toList();
  }

  /** What a key of a record is for. */
  public static String words(Class<?> type, Shape shape, Texts texts) {
    return texts.of("dashboard.key." + lower(type.getSimpleName()) + "." + lower(shape.key()));
  }

  private static Key key(Class<?> type, Shape shape, Texts texts) {
    boolean few = shape.type().isEnum() && shape.type() != PanelKind.class;
    return new Key(
        shape.key(),
        words(type, shape, texts),
        few
            ? Arrays.stream(shape.type().getEnumConstants()).map(Object::toString).toList()
            : List.of());
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
