package de.zielstand.dashboard;

import de.zielstand.element.Shape;
import de.zielstand.page.Language;
import de.zielstand.page.Texts;
import de.zielstand.panel.Choice;
import de.zielstand.panel.PanelKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the JSON Schema that the records mean, with the words the editor's page shows. */
final class SchemaOfDashboard {
  private static final Texts TEXTS = Texts.in(Language.GERMAN);

  private SchemaOfDashboard() {}

  static String written() {
    String definitions =
        Stream.<Class<? extends Record>>of(Choice.class, PanelEntry.class)
            .map(type -> "    \"%s\": %s".formatted(type.getSimpleName(), object(type, "    ")))
            .collect(Collectors.joining(",\n"));
    String root = object(Dashboard.class, "");
    return """
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "/schemas/dashboard.json",
      "title": "Zielstand: ein Dashboard",
      %s,
      "$defs": {
    %s
      }
    }
    """
        .formatted(root.substring(root.indexOf('"'), root.lastIndexOf('\n')), definitions);
  }

  private static String object(Class<? extends Record> type, String indent) {
    List<Shape> shapes = Shape.of(type);
    String required =
        shapes.stream()
            .filter(Shape::isRequired)
            .map(shape -> quoted(shape.key()))
            .collect(Collectors.joining(", "));
    String properties =
        shapes.stream()
            .map(shape -> indent + "    " + quoted(shape.key()) + ": " + property(type, shape))
            .collect(Collectors.joining(",\n"));
    return """
    {
    %1$s  "type": "object",
    %1$s  "additionalProperties": false,
    %1$s  "required": [%2$s],
    %1$s  "properties": {
    %3$s
    %1$s  }
    %1$s}\
    """
        .formatted(indent, required, properties);
  }

  private static String property(Class<?> type, Shape shape) {
    String description = "\"description\": " + quoted(KeyWords.words(type, shape, TEXTS));
    return shape.multiplicity() == Shape.Multiplicity.MANY
        ? "{%s, \"type\": \"array\", \"items\": {%s}}".formatted(description, value(shape))
        : "{%s, %s}".formatted(description, value(shape));
  }

  private static String value(Shape shape) {
    Class<?> type = shape.type();
    if (type == PanelKind.class) {
      return Arrays.stream(PanelKind.values())
          .map(kind ->
              "{\"const\": %s, \"description\": %s}"
                  .formatted(quoted(kind.toString()), quoted(TEXTS.of("dashboard.kind." + kind))))
          .collect(Collectors.joining(",\n          ", "\"oneOf\": [\n          ", "]"));
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(constant -> quoted(constant.toString()))
          .collect(Collectors.joining(", ", "\"enum\": [", "]"));
    }
    if (type.isRecord()) {
      return "\"$ref\": \"#/$defs/%s\"".formatted(type.getSimpleName());
    }
    return type == Integer.class
        ? "\"type\": \"integer\""
        : "\"type\": \"string\", \"minLength\": 1, \"maxLength\": %d".formatted(shape.longest());
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
