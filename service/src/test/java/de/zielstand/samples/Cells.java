package de.zielstand.samples;

import java.util.LinkedHashMap;
import java.util.Map;

/** The cells of a row from {@code wert} on, by the names of their columns. */
record Cells(Map<String, String> byColumn) {
  private static final String VALUE = "wert";

  static Cells value(String text) {
    return new Cells(Map.of(VALUE, text));
  }

  static Cells part(long part, long whole) {
    return new Cells(Map.of("zaehler", Long.toString(part), "nenner", Long.toString(whole)));
  }

  String text(String column) {
    return byColumn.getOrDefault(column, "");
  }

  String value() {
    return text(VALUE);
  }

  Cells with(String column, String text) {
    Map<String, String> cells = new LinkedHashMap<>(byColumn);
    cells.put(column, text);
    return new Cells(cells);
  }

  /** A sign stands alone. */
  static boolean isSign(String text) {
    return text.equals("-") || text.equals("...") || text.equals("x");
  }
}
