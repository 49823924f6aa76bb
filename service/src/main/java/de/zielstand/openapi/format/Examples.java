package de.zielstand.openapi.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the example of a body: beside it, or at the schema it refers to. */
record Examples(Map<String, Object> document) {

  /** Empty where there is no body, blank where there is one without an example. */
  Optional<String> in(Map<String, Object> body) {
    return Tree.map(body.get("content")).values().stream()
        .findFirst()
        .map(media -> example(Tree.map(media)));
  }

  private String example(Map<String, Object> media) {
    if (media.containsKey("example")) {
      return json(media.get("example"));
    }
    var several = Tree.map(media.get("examples")).values().stream().findFirst();
    if (several.isPresent()) {
      return json(Tree.map(several.get()).get("value"));
    }
    var schema = Tree.map(media.get("schema"));
    var reference = Tree.text(schema.get("$ref"));
    return json((reference.isEmpty() ? schema : named(reference)).get("example"));
  }

  private Map<String, Object> named(String reference) {
    var name = reference.substring(reference.lastIndexOf('/') + 1);
    var schemas = Tree.map(Tree.map(document.get("components")).get("schemas"));
    return Tree.map(schemas.get(name));
  }

  private static String json(@Nullable Object example) {
    return example instanceof Map<?, ?> ? lines(Tree.map(example)) : Tree.text(example);
  }

  /** One key a line on the first level, as people write such examples. */
  private static String lines(Map<String, Object> object) {
    return object.entrySet().stream()
        .map(entry -> "  " + value(entry.getKey()) + ": " + value(entry.getValue()))
        .collect(Collectors.joining(",\n", "{\n", "\n}"));
  }

  private static String value(@Nullable Object value) {
    return switch (value) {
      case null -> "null";
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(entry -> value(entry.getKey()) + ": " + value(entry.getValue()))
              .collect(Collectors.joining(", ", "{", "}"));
      case List<?> list ->
          list.stream().map(Examples::value).collect(Collectors.joining(", ", "[", "]"));
      case Number number -> number.toString();
      case Boolean flag -> flag.toString();
      case Object text -> "\"" + text.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    };
  }
}
