package de.zielstand.surroundings;

import java.util.List;

/** What the columns of a file with context figures are called. */
public final class ContextColumns {
  public static final String MUNICIPALITY = "kommune";
  public static final String KEY = "schluessel";
  public static final String TITLE = "bezeichnung";
  public static final String TERRITORY = "gebiet";
  public static final String DAY = "stichtag";
  public static final String VALUE = "wert";
  public static final String UNIT = "einheit";
  public static final String DEFINITION = "definition";
  public static final String SOURCE = "quelle";
  public static final String NOTE = "bemerkung";
  public static final String REASON = "begruendung";

  /** What is read, in the order in which it is written. */
  public static final List<String> ALL =
      List.of(
          MUNICIPALITY, KEY, TITLE, TERRITORY, DAY, VALUE, UNIT, DEFINITION, SOURCE, NOTE, REASON);

  /** Without these no row can be read; a figure is told by its key or by its title. */
  public static final List<String> NEEDED = List.of(DAY, VALUE, SOURCE);

  private ContextColumns() {}

  /** The headings that a file lacks. */
  public static List<String> missing(List<String> columns) {
    List<String> needed = columns.contains(KEY) ? NEEDED : List.of(TITLE, DAY, VALUE, SOURCE);
    return needed.stream().filter(name -> !columns.contains(name)).toList();
  }

  /** As a program calls it. */
  public static String field(String column) {
    return switch (column) {
      case KEY -> "key";
      case TITLE -> "title";
      case TERRITORY -> "territory";
      case DAY -> "day";
      case VALUE -> "value";
      case UNIT -> "unit";
      case SOURCE -> "source";
      case NOTE -> "note";
      case REASON -> "reason";
      default -> column;
    };
  }
}
