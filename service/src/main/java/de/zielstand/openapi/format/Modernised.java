package de.zielstand.openapi.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns OpenAPI 3.0 into 3.1. The generator's own 3.1 loses examples and calls every nullable value
 * an object as well, so we let it write 3.0 and change the one thing that differs for us.
 */
final class Modernised {
  private Modernised() {}

  static Map<String, Object> of(Map<String, Object> document) {
    var modern = Tree.map(changed(document));
    modern.put("openapi", "3.1.0");
    return modern;
  }

  private static @Nullable Object changed(@Nullable Object node) {
    return switch (node) {
      case Map<?, ?> map -> schema(map);
      case List<?> list -> list.stream().<@Nullable Object>map(Modernised::changed).toList();
      case null -> null;
      case Object leaf -> leaf;
    };
  }

  /** What may be null says so in its type. */
  private static Map<String, @Nullable Object> schema(Map<?, ?> old) {
    var fresh = new LinkedHashMap<String, @Nullable Object>();
    old.forEach((key, value) -> fresh.put(String.valueOf(key), changed(value)));
    if (Boolean.TRUE.equals(fresh.remove("nullable")) && fresh.get("type") instanceof String type) {
      fresh.put("type", List.of(type, "null"));
    }
    return fresh;
  }
}
