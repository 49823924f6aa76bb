package de.zielstand.catalogue.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import de.zielstand.catalogue.format.Node.Entry;
import de.zielstand.catalogue.format.Node.Fields;
import de.zielstand.catalogue.format.Node.Items;
import de.zielstand.catalogue.format.Node.Mark;
import de.zielstand.catalogue.format.Node.Scalar;
import de.zielstand.catalogue.format.Node.Token;
import de.zielstand.element.FlawCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the tree from JSON tokens. */
final class JsonTree {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(2 * Limits.DEPTH)
                  .maxStringLength(Limits.BYTES)
                  .build())
          .build();

  private final JsonParser parser;
  private final Problems problems;

  private JsonTree(JsonParser parser, Problems problems) {
    this.parser = parser;
    this.problems = problems;
  }

  static Node read(String text, Problems problems) throws UnreadableException {
    try (JsonParser parser = FACTORY.createParser(text)) {
      return new JsonTree(parser, problems).document();
    } catch (JsonProcessingException malformed) {
      throw new UnreadableException(
          mark(malformed.getLocation()), FlawCode.UNREADABLE, malformed.getOriginalMessage());
    } catch (IOException impossible) {
      throw new UncheckedIOException("Reading from memory", impossible);
    }
  }

  private Node document() throws IOException, UnreadableException {
    JsonToken first = parser.nextToken();
    if (first == null) {
      throw new UnreadableException(new Mark(1, 1), FlawCode.UNREADABLE, "");
    }
    Node root = node(first, 1);
    if (parser.nextToken() != null) {
      throw new UnreadableException(here(), FlawCode.SEVERAL_DOCUMENTS);
    }
    return root;
  }

  private Node node(JsonToken token, int depth) throws IOException, UnreadableException {
    Mark at = here();
    if (depth > Limits.DEPTH) {
      throw new UnreadableException(at, FlawCode.TOO_DEEP, Limits.DEPTH);
    }
    return switch (token) {
      case START_OBJECT -> fields(at, depth);
      case START_ARRAY -> items(at, depth);
      case VALUE_STRING -> new Scalar(at, Token.TEXT, parser.getText());
      case VALUE_NUMBER_INT -> new Scalar(at, Token.WHOLE, parser.getText());
      case VALUE_NUMBER_FLOAT -> new Scalar(at, Token.DECIMAL, parser.getText());
      case VALUE_TRUE, VALUE_FALSE -> new Scalar(at, Token.FLAG, parser.getText());
      case VALUE_NULL -> new Scalar(at, Token.NOTHING, "");
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT ->
          throw new UnreadableException(at, FlawCode.UNREADABLE, token);
    };
  }

  private Items items(Mark at, int depth) throws IOException, UnreadableException {
    List<Node> nodes = new ArrayList<>();
    for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
      nodes.add(node(token, depth + 1));
    }
    return new Items(at, nodes);
  }

  private Fields fields(Mark at, int depth) throws IOException, UnreadableException {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (JsonToken token = next(); token != JsonToken.END_OBJECT; token = next()) {
      Mark keyAt = here();
      String key = parser.currentName();
      Entry entry = new Entry(keyAt, node(next(), depth + 1));
      if (entries.putIfAbsent(key, entry) != null) {
        problems.add(keyAt, key, FlawCode.DUPLICATE_KEY, key);
      }
    }
    return new Fields(at, entries);
  }

  private JsonToken next() throws IOException, UnreadableException {
    JsonToken token = parser.nextToken();
    if (token == null) {
      throw new UnreadableException(here(), FlawCode.UNREADABLE, "");
    }
    return token;
  }

  private Mark here() {
    return mark(parser.currentTokenLocation());
  }

  private static Mark mark(@Nullable JsonLocation location) {
    return location == null ? Mark.NOWHERE : new Mark(location.getLineNr(), location.getColumnNr());
  }
}
