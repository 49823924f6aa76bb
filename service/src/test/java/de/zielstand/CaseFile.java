package de.zielstand;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A file of reference cases under {@code cases/}, and the tolerance they are compared with. */
public final class CaseFile {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private CaseFile() {}

  public static JsonNode read(String name) {
    try (InputStream stream = CaseFile.class.getResourceAsStream("/cases/" + name)) {
      return MAPPER.readTree(Objects.requireNonNull(stream, name));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  public static JsonNode parse(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  public static Stream<JsonNode> each(JsonNode cases) {
    return StreamSupport.stream(cases.spliterator(), false);
  }

  public static @Nullable String text(JsonNode parent, String field) {
    JsonNode node = parent.path(field);
    return node.isMissingNode() || node.isNull() ? null : node.asText();
  }

  public static @Nullable BigDecimal decimal(JsonNode parent, String field) {
    String text = text(parent, field);
    return text == null ? null : new BigDecimal(text);
  }

  public static @Nullable Double number(JsonNode parent, String field) {
    JsonNode node = parent.path(field);
    return node.isNumber() ? node.doubleValue() : null;
  }

  public static void assertClose(@Nullable Number actual, JsonNode parent, String field) {
    assertClose(actual, number(parent, field), field);
  }

  /** |a - b| at most 1e-6 |b| + 1e-9, and null only where null is expected. */
  public static void assertClose(@Nullable Number actual, @Nullable Double expected, String field) {
    if (expected == null) {
      assertThat(actual).as(field).isNull();
      return;
    }
    assertThat(actual).as(field).isNotNull();
    double off = Math.abs(Objects.requireNonNull(actual).doubleValue() - expected);
    assertThat(off)
        .as("%s: %s instead of %s", field, actual, expected)
        .isLessThanOrEqualTo(1e-6 * Math.abs(expected) + 1e-9);
  }
}
