package de.zielstand.amendment;

import java.util.List;

/**
 * One thing a form asks for. The name is the path of what it says, so that a problem finds its
 * field.
 */
public sealed interface Field {
  String name();

  String label();

  /** How to say it; empty where the label says enough. */
  String hint();

  /**
   * One line.
   *
   * @param wide for words rather than a number or a date
   */
  record Line(
      String name,
      String label,
      String hint,
      boolean required,
      String value,
      int longest,
      boolean wide)
      implements Field {}

  record Prose(String name, String label, String hint, boolean required, String value)
      implements Field {}

  record Flag(String name, String label, String hint, boolean set) implements Field {}

  /**
   * One of some.
   *
   * @param silent what an empty choice is called; empty where one has to be chosen from the start
   */
  record Choice(
      String name,
      String label,
      String hint,
      boolean required,
      String value,
      List<Option> options,
      String silent)
      implements Field {
    public Choice {
      options = List.copyOf(options);
    }
  }

  /**
   * The picked come first and in their order, since that order is what is said.
   *
   * @param picked how many of the options are
   */
  record Several(String name, String label, String hint, List<Option> options, int picked)
      implements Field {
    public Several {
      options = List.copyOf(options);
    }
  }

  record Lines(String name, String label, String hint, String value) implements Field {}

  record Group(String name, String label, String hint, List<Field> fields) implements Field {
    public Group {
      fields = List.copyOf(fields);
    }
  }

  record Rows(String name, String label, String hint, List<Row> rows) implements Field {
    public Rows {
      rows = List.copyOf(rows);
    }
  }

  /**
   * One record of a list.
   *
   * @param code shown and sent along; empty where rows have none or it is yet to be given
   * @param rare what is seldom said, folded away unless open
   * @param stays cannot be moved or removed
   * @param said an agreed row that stays as it is, in words; else empty
   */
  record Row(
      String name,
      String code,
      List<Field> fields,
      List<Field> rare,
      boolean open,
      boolean stays,
      List<String> said) {
    public Row {
      fields = List.copyOf(fields);
      rare = List.copyOf(rare);
      said = List.copyOf(said);
    }

    static Row settled(String name, List<String> said) {
      return new Row(name, "", List.of(), List.of(), false, true, said);
    }
  }
}
