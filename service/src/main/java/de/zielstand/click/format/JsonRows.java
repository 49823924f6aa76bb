package de.zielstand.click.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import de.zielstand.click.FileProblem;
import de.zielstand.click.Flaw;
import de.zielstand.click.format.DailyCounts.Spot;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A JSON document read token by token: only one row of it is held at a time. */
final class JsonRows implements AutoCloseable {
  private static final int DEEPEST = 16;
  private static final int LONGEST_TEXT = 100_000;
  private static final int MOST_FIELDS = 500;
  private static final int MOST_ROWS = 1_000_000;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_TEXT)
                  .build())
          .build();

  private final JsonParser parser;
  private int rows;

  private JsonRows(JsonParser parser) {
    this.parser = parser;
  }

  /** What to do with a document. */
  @FunctionalInterface
  interface Reader {
    void read(JsonRows rows) throws IOException;
  }

  /** Text that is no JSON is refused at its line. */
  static void read(InputStream file, Reader reader) throws IOException {
    try (JsonRows rows = new JsonRows(FACTORY.createParser(file))) {
      try {
        rows.next();
        reader.read(rows);
        if (rows.next() != null) {
          throw rows.refuse(Flaw.NOT_JSON, "");
        }
      } catch (JsonProcessingException wrong) {
        var location = wrong.getLocation();
        int line = location == null ? 1 : location.getLineNr();
        throw new UnreadableFile(
            FileProblem.at(Flaw.NOT_JSON, Math.max(1, line), path(rows.parser), ""));
      }
    }
  }

  @org.jspecify.annotations.Nullable
  JsonToken next() throws IOException {
    return parser.nextToken();
  }

  boolean isAt(JsonToken token) {
    return parser.currentToken() == token;
  }

  String name() throws IOException {
    return parser.currentName();
  }

  /** The scalars of the object the parser stands at; what is nested is passed over. */
  Map<String, String> fields() throws IOException {
    if (++rows > MOST_ROWS) {
      throw refuse(Flaw.TOO_MANY_ROWS, Integer.toString(MOST_ROWS));
    }
    Map<String, String> fields = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      fields.put(name, scalar());
      if (fields.size() > MOST_FIELDS) {
        throw refuse(Flaw.UNEXPECTED, name);
      }
    }
    return fields;
  }

  /** As text; of what is nested nothing. */
  String scalar() throws IOException {
    if (parser.currentToken().isStructStart()) {
      parser.skipChildren();
      return "";
    }
    return parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText();
  }

  /** Where the parser stands now. */
  Spot spot() {
    int line = line();
    String path = path(parser);
    return (flaw, said) -> FileProblem.at(flaw, line, path, said);
  }

  UnreadableFile refuse(Flaw flaw, String said) {
    return spot().refuse(flaw, said);
  }

  /** What the tool says instead of counts. */
  static Optional<String> errorIn(Map<String, String> fields) {
    boolean failed =
        "error".equals(fields.get("result"))
            || fields.containsKey("error")
            || fields.containsKey("errors");
    return failed
        ? Optional.of(fields.getOrDefault("message", fields.getOrDefault("error", "")))
        : Optional.empty();
  }

  private int line() {
    return Math.max(1, parser.currentTokenLocation().getLineNr());
  }

  /** As {@code 2026-01-06[0].nb_hits}. */
  private static String path(JsonParser parser) {
    StringBuilder path = new StringBuilder();
    for (JsonStreamContext at = parser.getParsingContext();
        at != null && !at.inRoot();
        at = at.getParent()) {
      if (at.inArray()) {
        path.insert(0, "[" + at.getCurrentIndex() + "]");
      } else if (at.getCurrentName() != null) {
        path.insert(0, "." + at.getCurrentName());
      }
    }
    return path.isEmpty() ? "" : path.charAt(0) == '.' ? path.substring(1) : path.toString();
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
