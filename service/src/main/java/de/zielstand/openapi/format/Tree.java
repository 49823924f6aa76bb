package de.zielstand.openapi.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the untyped tree a YAML file is; what is missing is empty. */
final class Tree {
  private Tree() {}

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(@Nullable Object node) {
    return node instanceof Map<?, ?> map ? (Map<String, Object>) map : new LinkedHashMap<>();
  }

  @SuppressWarnings("unchecked")
  static List<Object> list(@Nullable Object node) {
    return node instanceof List<?> list ? (List<Object>) list : List.of();
  }

  static String text(@Nullable Object node) {
    return node == null ? "" : node.toString().strip();
  }
}
