package de.zielstand.catalogue.format;

import de.zielstand.element.Code;
import de.zielstand.element.Shape;
import de.zielstand.indicator.Mention;
import de.zielstand.period.Period;
import de.zielstand.period.RoughDate;
import de.zielstand.tenancy.Ags;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the JSON Schema that the model means, so that the published file cannot drift from it. */
final class SchemaOfModel {
  private static final Map<Class<?>, String> SCALARS =
      Map.ofEntries(
          Map.entry(Code.class, "{\"type\": \"string\", \"pattern\": \"^" + Code.SHAPE + "$\"}"),
          Map.entry(
              Ags.class, "{\"type\": \"string\", \"pattern\": \"^05([0-9]{3}([0-9]{3})?)?$\"}"),
          Map.entry(Period.class, text("A period code such as 2024-Q3, SJ2023-1 or 2018-2019.")),
          Map.entry(
              RoughDate.class,
              text(
                  "2017-06-30, 2016-10, 2016-10..2016-11, 2017, mid 2017, end 2018, "
                      + "OCCASION in 2017, MILESTONE + P2Y; any of them after circa.")),
          Map.entry(Mention.class, text("A sheet or chapter, then a colon and the part of it.")),
          Map.entry(LocalDate.class, "{\"type\": \"string\", \"format\": \"date\"}"),
          Map.entry(java.time.Period.class, text("An ISO 8601 span of days such as P2Y.")),
          Map.entry(
              BigDecimal.class,
              "{\"type\": [\"string\", \"number\"], \"pattern\": \"^-?(0|[1-9][0-9]{0,29})"
                  + "(\\\\.[0-9]{1,20})?$\"}"),
          Map.entry(int.class, "{\"type\": \"integer\"}"),
          Map.entry(Integer.class, "{\"type\": \"integer\"}"),
          Map.entry(boolean.class, "{\"type\": \"boolean\"}"));

  private final Map<String, String> definitions = new TreeMap<>();
  private final Map<String, Class<?>> defined = new HashMap<>();

  private SchemaOfModel() {}

  static String of(Class<? extends Record> root) {
    SchemaOfModel schema = new SchemaOfModel();
    schema.define(root);
    String definitions =
        schema.definitions.entrySet().stream()
            .map(entry -> "    \"%s\": %s".formatted(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining(",\n"));
    return """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "/schemas/catalogue.json",
      "title": "Zielstand: the catalogue of a municipality",
      "$ref": "#/$defs/%s",
      "$defs": {
    %s
      }
    }
    """
        .formatted(root.getSimpleName(), definitions);
  }

  private void define(Class<?> type) {
    Class<?> namesake = defined.putIfAbsent(type.getSimpleName(), type);
    if (namesake != null) {
      if (namesake != type) {
        throw new IllegalStateException("Two types of one name: " + type + ", " + namesake);
      }
      return;
    }
    List<String> required = new ArrayList<>();
    Map<String, String> properties = new LinkedHashMap<>();
    for (Shape shape : Shape.of(type)) {
      if (shape.isRequired()) {
        required.add('"' + shape.key() + '"');
      }
      String value = schemaOf(shape);
      properties.put(
          shape.key(),
          shape.multiplicity() == Shape.Multiplicity.MANY
              ? "{\"type\": \"array\", \"items\": " + value + "}"
              : value);
    }
    String keys =
        properties.entrySet().stream()
            .map(entry -> "        \"%s\": %s".formatted(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining(",\n"));
    definitions.put(
        type.getSimpleName(),
        """
        {
              "type": "object",
              "additionalProperties": false,
              "required": [%s],
              "properties": {
        %s
              }
            }\
        """
            .formatted(String.join(", ", required), keys));
  }

  private String schemaOf(Shape shape) {
    Class<?> type = shape.type();
    if (SCALARS.containsKey(type)) {
      return SCALARS.get(type);
    }
    if (type == String.class) {
      return "{\"type\": \"string\", \"minLength\": 1, \"maxLength\": %d}"
          .formatted(shape.longest());
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(constant -> '"' + constant.toString() + '"')
          .collect(Collectors.joining(", ", "{\"enum\": [", "]}"));
    }
    define(type);
    return "{\"$ref\": \"#/$defs/%s\"}".formatted(type.getSimpleName());
  }

  private static String text(String description) {
    return "{\"type\": \"string\", \"description\": \"%s\"}".formatted(description);
  }
}
