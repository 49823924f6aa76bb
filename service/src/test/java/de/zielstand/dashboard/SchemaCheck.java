package de.zielstand.dashboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Holds a document against the published schema, by the words of JSON Schema that it uses. */
final class SchemaCheck {
  static final Path PUBLISHED = Path.of("..", "dashboards", "schemas", "dashboard.json");

  private final Map<?, ?> schema;
  private final List<String> violations = new ArrayList<>();

  private SchemaCheck(Map<?, ?> schema) {
    this.schema = schema;
  }

  /** Each violation by the path it is at and the word that was violated. */
  static List<String> violations(String document) {
    SchemaCheck check = new SchemaCheck(published());
    check.check(
        check.schema, new Yaml(new SafeConstructor(new LoaderOptions())).load(document), "");
    return check.violations;
  }

  static Map<?, ?> published() {
    try {
      // JSON is YAML.
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(PUBLISHED));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void check(Map<?, ?> rule, @Nullable Object value, String path) {
    if (rule.get("$ref") instanceof String name) {
      Map<?, ?> definitions = (Map<?, ?>) Objects.requireNonNull(schema.get("$defs"));
      check(
          (Map<?, ?>) Objects.requireNonNull(definitions.get(name.substring("#/$defs/".length()))),
          value,
          path);
    } else if (rule.get("oneOf") instanceof List<?> kinds) {
      if (kinds.stream()
          .noneMatch(kind -> Objects.equals(((Map<?, ?>) kind).get("const"), value))) {
        violations.add(path + ": oneOf");
      }
    } else if (rule.get("enum") instanceof List<?> words) {
      if (!words.contains(value)) {
        violations.add(path + ": enum");
      }
    } else {
      typed(rule, value, path);
    }
  }

  private void typed(Map<?, ?> rule, @Nullable Object value, String path) {
    boolean fits =
        switch (String.valueOf(rule.get("type"))) {
          case "object" -> value instanceof Map;
          case "array" -> value instanceof List;
          case "integer" -> value instanceof Integer;
          default -> value instanceof String;
        };
    if (!fits) {
      violations.add(path + ": type");
      return;
    }
    switch (value) {
      case Map<?, ?> object -> object(rule, object, path);
      case List<?> list -> {
        for (int i = 0; i < list.size(); i++) {
          check(
              (Map<?, ?>) Objects.requireNonNull(rule.get("items")),
              list.get(i),
              path + "[" + i + "]");
        }
      }
      case String text -> text(rule, text, path);
      case null, default -> {}
    }
  }

  private void object(Map<?, ?> rule, Map<?, ?> object, String path) {
    for (Object required : (List<?>) Objects.requireNonNull(rule.get("required"))) {
      if (!object.containsKey(required)) {
        violations.add(path + ": required " + required);
      }
    }
    Map<?, ?> properties = (Map<?, ?>) Objects.requireNonNull(rule.get("properties"));
    object.forEach((key, value) -> {
      if (properties.get(key) instanceof Map<?, ?> property) {
        check(property, value, path + "." + key);
      } else {
        violations.add(path + "." + key + ": unknown");
      }
    });
  }

  private void text(Map<?, ?> rule, String text, String path) {
    if (rule.get("minLength") instanceof Integer least && text.strip().length() < least) {
      violations.add(path + ": minLength");
    }
    if (rule.get("maxLength") instanceof Integer most
        && text.codePointCount(0, text.length()) > most) {
      violations.add(path + ": maxLength");
    }
  }
}
