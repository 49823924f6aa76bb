package de.zielstand.catalogue.format;

import de.zielstand.catalogue.format.Node.Entry;
import de.zielstand.catalogue.format.Node.Fields;
import de.zielstand.catalogue.format.Node.Items;
import de.zielstand.catalogue.format.Node.Mark;
import de.zielstand.catalogue.format.Node.Scalar;
import de.zielstand.catalogue.format.Node.Token;
import de.zielstand.element.FlawCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/** Builds the tree from YAML events, so that nothing is resolved, expanded or constructed. */
final class YamlTree {
  private final Parser parser;
  private final Problems problems;

  private YamlTree(Parser parser, Problems problems) {
    this.parser = parser;
    this.problems = problems;
  }

  static Node read(String text, Problems problems) throws UnreadableException {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Limits.BYTES);
    options.setNestingDepthLimit(Limits.DEPTH);
    options.setAllowDuplicateKeys(false);
    options.setProcessComments(false);
    try {
      return new YamlTree(new ParserImpl(new StreamReader(text), options), problems).document();
    } catch (MarkedYAMLException malformed) {
      throw new UnreadableException(
          mark(malformed.getProblemMark()), FlawCode.UNREADABLE, malformed.getProblem());
    } catch (ReaderException unprintable) {
      String code = "U+%04X".formatted(unprintable.getCodePoint());
      throw new UnreadableException(
          markOf(text, unprintable.getPosition()), FlawCode.UNREADABLE, code);
    } catch (YAMLException refused) {
      throw new UnreadableException(
          Mark.NOWHERE, FlawCode.UNREADABLE, String.valueOf(refused.getMessage()));
    }
  }

  private Node document() throws UnreadableException {
    parser.getEvent();
    if (parser.checkEvent(Event.ID.StreamEnd)) {
      throw new UnreadableException(new Mark(1, 1), FlawCode.UNREADABLE, "");
    }
    parser.getEvent();
    Node root = node(parser.getEvent(), 1);
    parser.getEvent();
    if (!parser.checkEvent(Event.ID.StreamEnd)) {
      throw new UnreadableException(
          mark(parser.peekEvent().getStartMark()), FlawCode.SEVERAL_DOCUMENTS);
    }
    return root;
  }

  private Node node(Event event, int depth) throws UnreadableException {
    Mark at = mark(event.getStartMark());
    if (depth > Limits.DEPTH) {
      throw new UnreadableException(at, FlawCode.TOO_DEEP, Limits.DEPTH);
    }
    if (event instanceof NodeEvent named && named.getAnchor() != null) {
      problems.add(at, "", FlawCode.ALIAS, named.getAnchor());
    }
    return switch (event) {
      case AliasEvent _ -> new Scalar(at, Token.NOTHING, "");
      case ScalarEvent scalar -> scalar(scalar, at);
      case SequenceStartEvent start -> items(start, at, depth);
      case MappingStartEvent start -> fields(start, at, depth);
      default -> throw new UnreadableException(at, FlawCode.UNREADABLE, event.getEventId());
    };
  }

  private Scalar scalar(ScalarEvent event, Mark at) {
    refuseTag(event.getTag(), at);
    return event.isPlain()
        ? new Scalar(at, Tokens.ofPlain(event.getValue()), event.getValue())
        : new Scalar(at, Token.TEXT, event.getValue());
  }

  private Items items(SequenceStartEvent start, Mark at, int depth) throws UnreadableException {
    refuseTag(start.getTag(), at);
    List<Node> nodes = new ArrayList<>();
    for (Event next = parser.getEvent(); !next.is(Event.ID.SequenceEnd); next = parser.getEvent()) {
      nodes.add(node(next, depth + 1));
    }
    return new Items(at, nodes);
  }

  private Fields fields(MappingStartEvent start, Mark at, int depth) throws UnreadableException {
    refuseTag(start.getTag(), at);
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (Event next = parser.getEvent(); !next.is(Event.ID.MappingEnd); next = parser.getEvent()) {
      Mark keyAt = mark(next.getStartMark());
      if (!(node(next, depth + 1) instanceof Scalar key)) {
        throw new UnreadableException(keyAt, FlawCode.UNREADABLE, "?");
      }
      Entry entry = new Entry(keyAt, node(parser.getEvent(), depth + 1));
      if (entries.putIfAbsent(key.text(), entry) != null) {
        problems.add(keyAt, key.text(), FlawCode.DUPLICATE_KEY, key.text());
      }
    }
    return new Fields(at, entries);
  }

  private void refuseTag(String tag, Mark at) {
    if (tag != null && !tag.equals("!")) {
      problems.add(at, "", FlawCode.TAG, tag);
    }
  }

  private static Mark mark(org.yaml.snakeyaml.error.Mark mark) {
    return mark == null ? Mark.NOWHERE : new Mark(mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static Mark markOf(String text, int position) {
    String before = text.substring(0, Math.min(position, text.length()));
    int line = (int) before.chars().filter(c -> c == '\n').count();
    return new Mark(line + 1, before.length() - before.lastIndexOf('\n'));
  }
}
