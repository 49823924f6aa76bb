package de.zielstand.catalogue.format;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Notation;
import de.zielstand.catalogue.format.Node.Fields;
import de.zielstand.catalogue.format.Node.Items;
import de.zielstand.catalogue.format.Node.Scalar;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class CatalogueSchemaTest {
  static final List<String> NAMES = Samples.NAMES;

  private static final Path PUBLISHED = Path.of("..", "dashboards", "schemas", "catalogue.json");

  @Test
  void isWhatTheModelMeans() throws IOException {
    assertThat(Files.readString(PUBLISHED))
        .as("dashboards/schemas/catalogue.json: replace it by the expected text")
        .isEqualTo(SchemaOfModel.of(Catalogue.class));
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void acceptsTheSampleConcepts(String name) throws Exception {
    byte[] json = new CatalogueDocuments().write(Samples.catalogue(name), Notation.JSON);
    assertThat(violations(new String(json, StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void refusesWhatTheReaderRefuses() throws Exception {
    assertThat(violations("{\"ags\": \"04114000\", \"name\": \"\", \"colour\": 1}"))
        .containsExactlyInAnyOrder(".ags: pattern", ".name: minLength", ".colour: unknown");
    assertThat(violations("{\"name\": 5, \"concepts\": [{}]}"))
        .contains(": required ags", ".name: type", ".concepts[0]: required code");
  }

  private static List<String> violations(String json) throws Exception {
    Node schema = JsonTree.read(Files.readString(PUBLISHED), new Problems());
    List<String> violations = new ArrayList<>();
    new Walk((Fields) schema, violations)
        .check((Fields) schema, JsonTree.read(json, new Problems()), "");
    return violations;
  }

  /** Checks the words of JSON Schema that our schema uses. */
  private record Walk(Fields root, List<String> violations) {
    void check(Fields schema, Node node, String path) {
      if (schema.entries().containsKey("$ref")) {
        String name = text(schema, "$ref").substring("#/$defs/".length());
        check((Fields) value((Fields) value(root, "$defs"), name), node, path);
        return;
      }
      switch (node) {
        case Fields fields -> object(schema, fields, path);
        case Items items -> {
          Fields inner = (Fields) value(schema, "items");
          for (int i = 0; i < items.nodes().size(); i++) {
            check(inner, items.nodes().get(i), path + "[" + i + "]");
          }
        }
        case Scalar scalar -> scalar(schema, scalar, path);
      }
    }

    private void object(Fields schema, Fields fields, String path) {
      Fields properties = (Fields) value(schema, "properties");
      for (Node required : ((Items) value(schema, "required")).nodes()) {
        String key = ((Scalar) required).text();
        if (!fields.entries().containsKey(key)) {
          violations.add(path + ": required " + key);
        }
      }
      fields
          .entries()
          .forEach((key, entry) -> {
            if (properties.entries().containsKey(key)) {
              check((Fields) value(properties, key), entry.value(), path + "." + key);
            } else {
              violations.add(path + "." + key + ": unknown");
            }
          });
    }

    private void scalar(Fields schema, Scalar scalar, String path) {
      if (schema.entries().containsKey("enum")) {
        if (!words((Items) value(schema, "enum")).contains(scalar.text())) {
          violations.add(path + ": enum");
        }
        return;
      }
      Node types = value(schema, "type");
      List<String> allowed =
          types instanceof Items items ? words(items) : List.of(((Scalar) types).text());
      if (!allowed.contains(typeOf(scalar))) {
        violations.add(path + ": type");
        return;
      }
      if (schema.entries().containsKey("pattern")
          && !scalar.text().matches(text(schema, "pattern"))) {
        violations.add(path + ": pattern");
      }
      if (schema.entries().containsKey("minLength") && scalar.text().isEmpty()) {
        violations.add(path + ": minLength");
      }
      if (schema.entries().containsKey("maxLength")
          && scalar.text().length() > Integer.parseInt(text(schema, "maxLength"))) {
        violations.add(path + ": maxLength");
      }
    }

    private static String typeOf(Scalar scalar) {
      return switch (scalar.token()) {
        case TEXT -> "string";
        case WHOLE -> "integer";
        case DECIMAL -> "number";
        case FLAG -> "boolean";
        case NOTHING -> "null";
      };
    }

    private static List<String> words(Items items) {
      return items.nodes().stream().map(node -> ((Scalar) node).text()).toList();
    }

    private static String text(Fields fields, String key) {
      return ((Scalar) value(fields, key)).text();
    }

    private static Node value(Fields fields, String key) {
      return Objects.requireNonNull(fields.entries().get(key), key).value();
    }
  }
}
