package de.zielstand.openapi.format;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which schemas a document needs; those of pages it lists no more are dropped. */
record Needed(Map<String, Object> schemas, Set<String> names) {
  private static final String REFERENCE = "#/components/schemas/";

  static void only(Map<String, Object> document) {
    var components = Tree.map(document.get("components"));
    var schemas = Tree.map(components.get("schemas"));
    var needed = new Needed(schemas, new HashSet<>());
    needed.gather(document.get("paths"));
    needed.gather(components.get("responses"));
    schemas.keySet().retainAll(needed.names());
  }

  private void gather(@Nullable Object node) {
    if (node instanceof Map<?, ?> map) {
      map.values().forEach(this::gather);
    } else if (node instanceof List<?> list) {
      list.forEach(this::gather);
    } else if (node instanceof String text && text.startsWith(REFERENCE)) {
      var name = text.substring(REFERENCE.length());
      if (names.add(name)) {
        gather(schemas.get(name));
      }
    }
  }
}
