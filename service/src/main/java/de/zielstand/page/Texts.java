package de.zielstand.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * The words of one language, read from {@code dashboards/texts}. A missing key is a mistake of ours
 * and stops the page; a test compares all keys with all uses.
 */
public final class Texts {
  public static final List<String> FEATURES =
      List.of(
          "page",
          "word",
          "figure",
          "chart",
          "attainment",
          "evaluation",
          "observation",
          "intake",
          "click",
          "surroundings",
          "plausibility",
          "access",
          "municipality",
          "catalogue",
          "amendment",
          "review",
          "yearly",
          "chronicle",
          "operation",
          "audit",
          "statewide",
          "panel",
          "feedback",
          "openapi",
          "dashboard",
          "help");

  private static final Texts GERMAN = new Texts(Language.GERMAN);
  private static final Texts ENGLISH = new Texts(Language.ENGLISH);

  private final Language language;
  private final Map<String, String> words = new HashMap<>();

  private Texts(Language language) {
    this.language = language;
    for (var feature : FEATURES) {
      read("/texts/%s/%s.properties".formatted(language.code(), feature))
          .forEach((key, text) -> words.put(feature + "." + key, text.toString()));
    }
  }

  public static Texts in(Language language) {
    return switch (language) {
      case GERMAN -> GERMAN;
      case ENGLISH -> ENGLISH;
    };
  }

  /** The text with {@code {0}}, {@code {1}} … filled in. */
  public String of(String key, Object... parts) {
    var text = words.get(key);
    if (text == null) {
      throw new IllegalArgumentException("No text for " + key);
    }
    for (int i = 0; i < parts.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(parts[i]));
    }
    return text;
  }

  /** A constant of the model as people read it. */
  public String word(Enum<?> constant) {
    return of(
        "word."
            + kebab(constant.getDeclaringClass().getSimpleName())
            + "."
            + kebab(constant.name()));
  }

  /** What sort of element it is, by the simple name of its type. */
  public String element(String type) {
    return of("word.element." + kebab(type));
  }

  public Language language() {
    return language;
  }

  public boolean has(String key) {
    return words.containsKey(key);
  }

  public Set<String> keys() {
    return Set.copyOf(words.keySet());
  }

  private static String kebab(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").replace('_', '-').toLowerCase(Locale.ROOT);
  }

  private static Properties read(String resource) {
    var properties = new Properties();
    try (var stream = Texts.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("No texts at " + resource);
      }
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
