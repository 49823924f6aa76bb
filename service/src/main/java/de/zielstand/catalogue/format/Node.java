package de.zielstand.catalogue.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The neutral tree between files and the model: what YAML and JSON have in common. */
sealed interface Node {
  Mark at();

  /** A place in a file, counted from one. */
  record Mark(int line, int column) {
    static final Mark NOWHERE = new Mark(0, 0);
  }

  /** What a scalar is by its look; numbers keep the text they were written with. */
  enum Token {
    TEXT,
    WHOLE,
    DECIMAL,
    FLAG,
    NOTHING
  }

  record Scalar(Mark at, Token token, String text) implements Node {
    static Scalar written(Token token, String text) {
      return new Scalar(Mark.NOWHERE, token, text);
    }
  }

  record Items(Mark at, List<Node> nodes) implements Node {
    public Items {
      nodes = List.copyOf(nodes);
    }
  }

  record Fields(Mark at, Map<String, Entry> entries) implements Node {
    public Fields {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }
  }

  record Entry(Mark at, Node value) {}
}
