package de.zielstand.page.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import de.zielstand.page.Problem;
import de.zielstand.page.Problem.Place;
import de.zielstand.page.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * JSON as maps, lists, texts, truths and exact decimals. A binder to records would read figures as
 * doubles and stop at the first wrong field without saying where it is.
 */
final class JsonDocument {
  static final int LARGEST = 1_000_000;
  private static final int DEEPEST = 16;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  private JsonDocument() {}

  static @Nullable Object read(byte[] body) {
    if (body.length > LARGEST) {
      throw new Refusal(Problem.Kind.TOO_LARGE);
    }
    try (JsonParser parser = FACTORY.createParser(body)) {
      parser.nextToken();
      Object value = value(parser);
      if (parser.nextToken() != null) {
        throw unreadable(parser.currentTokenLocation().getLineNr());
      }
      return value;
    } catch (JsonProcessingException problem) {
      var location = problem.getLocation();
      throw unreadable(location == null ? 1 : location.getLineNr());
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static @Nullable Object value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> list(parser);
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      case null -> throw unreadable(1);
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT ->
          throw unreadable(parser.currentTokenLocation().getLineNr());
    };
  }

  /** An exponent of eleven digits is good JSON, and no number that anything could hold. */
  private static BigDecimal number(JsonParser parser) throws IOException {
    try {
      return parser.getDecimalValue();
    } catch (NumberFormatException problem) {
      throw unreadable(parser.currentTokenLocation().getLineNr());
    }
  }

  private static Map<String, @Nullable Object> object(JsonParser parser) throws IOException {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      fields.put(name, value(parser));
    }
    return fields;
  }

  private static List<@Nullable Object> list(JsonParser parser) throws IOException {
    List<@Nullable Object> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(value(parser));
    }
    return values;
  }

  private static Refusal unreadable(int line) {
    var place =
        new Place(
            Optional.of(line),
            Optional.empty(),
            Optional.empty(),
            "NOT_JSON",
            "figure.problem.not-json",
            List.of());
    return new Refusal(new Problem(Problem.Kind.UNREADABLE).at(List.of(place)));
  }
}
