package de.zielstand.intake;

import de.zielstand.figure.DecimalSign;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An observation sheet as a file brings it.
 *
 * @param columns the names of its headings, as they stand there
 */
public record SheetFile(List<String> columns, List<Row> rows) {
  /** Far more than a municipality hands in at once; all of the state's figures come another way. */
  public static final int MOST_ROWS = 100_000;

  private static final Map<String, Cell> CELLS =
      Map.of(
          "wert", Cell.VALUE,
          "zaehler", Cell.NUMERATOR,
          "nenner", Cell.DENOMINATOR,
          "anzahl", Cell.COUNT);

  /** A line by the names of its columns. */
  public record Row(int line, Map<String, String> cells) {
    public String text(String column) {
      return cells.getOrDefault(column, "");
    }

    SheetRow figure() {
      Map<Cell, String> typed = new EnumMap<>(Cell.class);
      CELLS.forEach((column, cell) -> typed.put(cell, text(column)));
      return new SheetRow(
          line,
          text("indikator"),
          text("periode"),
          text("gliederung"),
          new TypedFigure(typed, text("qualitaet"), text("bemerkung")),
          text("begruendung"),
          Manner.FILE);
    }
  }

  public SheetFile {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  public static SheetFile parse(byte[] file) {
    String text = SheetText.of(file);
    List<SheetCsv.Line> lines = SheetCsv.lines(text, SheetCsv.separator(text));
    if (lines.isEmpty()) {
      return new SheetFile(List.of(), List.of());
    }
    List<String> columns =
        lines.getFirst().cells().stream()
            .map(name -> name.strip().toLowerCase(Locale.GERMAN))
            .toList();
    List<Row> rows = new ArrayList<>();
    for (SheetCsv.Line line : lines.subList(1, lines.size())) {
      Map<String, String> cells = new HashMap<>();
      for (int i = 0; i < Math.min(columns.size(), line.cells().size()); i++) {
        cells.put(columns.get(i), line.cells().get(i).strip());
      }
      rows.add(new Row(line.number(), cells));
    }
    return new SheetFile(columns, rows);
  }

  public List<SheetRow> figures() {
    return rows.stream().map(Row::figure).toList();
  }

  /** Empty where its numbers have two readings and nothing tells which is meant. */
  public Optional<DecimalSign> decimalSign() {
    return DecimalSign.usedIn(
        rows.stream()
            .flatMap(row -> CELLS.keySet().stream().map(row::text))
            .filter(text -> text.matches("[-+−]?[\\d\\s\u00a0\u202f.,]*\\d%?"))
            .filter(text -> !text.matches("\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}"))
            .map(text -> text.replace("%", ""))
            .toList());
  }

  /** The heading under which a program's field stands in a file. */
  public static String column(String field) {
    return switch (field) {
      case "indicator" -> "indikator";
      case "period" -> "periode";
      case "breakdown" -> "gliederung";
      case "value" -> "wert";
      case "numerator", "stepsDone" -> "zaehler";
      case "denominator", "stepsTotal", "sent" -> "nenner";
      case "count", "returned" -> "anzahl";
      case "quality" -> "qualitaet";
      case "note" -> "bemerkung";
      default -> field;
    };
  }
}
