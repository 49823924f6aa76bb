package de.zielstand.intake;

import de.zielstand.figure.DecimalSign;
import de.zielstand.tenancy.Ags;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An observation sheet as a file brings it.
 *
 * @param columns the names of its headings, as they stand there
 */
public record SheetFile(List<String> columns, List<Row> rows) {
  /** Far more than a municipality hands in at once; all of the state's figures come another way. */
  public static final int MOST_ROWS = 100_000;

  private static final Pattern NUMBER = Pattern.compile("[-+−]?[\\d\\s\u00a0\u202f.,]*\\d%?");

  /** The numbers of Kreise begin later. */
  private static final Pattern CITY = Pattern.compile("05\\d[12]\\d");

  private static final Pattern DAY = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}");

  private static final Map<String, Cell> CELLS =
      Map.of(
          "wert", Cell.VALUE,
          "zaehler", Cell.NUMERATOR,
          "nenner", Cell.DENOMINATOR,
          "anzahl", Cell.COUNT,
          "zugaenge", Cell.JOINED,
          "abgaenge", Cell.LEFT);

  /** A line by the names of its columns. */
  public record Row(int line, Map<String, String> cells) {
    public String text(String column) {
      return cells.getOrDefault(column, "");
    }

    /** What the service itself put together is not entered by taking it in again. */
    boolean isSum() {
      return !text("gemeinden").isEmpty();
    }

    SheetRow figure(Manner manner) {
      Map<Cell, String> typed = new EnumMap<>(Cell.class);
      CELLS.forEach((column, cell) -> typed.put(cell, text(column)));
      return new SheetRow(
          line,
          text("indikator"),
          text("periode"),
          text("gliederung"),
          new TypedFigure(typed, text("qualitaet"), text("bemerkung")),
          text("begruendung"),
          manner);
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
    List<String> columns = columns(lines.getFirst());
    return new SheetFile(
        columns,
        lines.subList(1, lines.size()).stream()
            .filter(line -> !line.isBlank())
            .map(line -> row(columns, line))
            .toList());
  }

  static List<String> columns(SheetCsv.Line headings) {
    return headings.cells().stream().map(name -> name.strip().toLowerCase(Locale.GERMAN)).toList();
  }

  static Row row(List<String> columns, SheetCsv.Line line) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < Math.min(columns.size(), line.cells().size()); i++) {
      cells.put(columns.get(i), line.cells().get(i).strip());
    }
    return new Row(line.number(), cells);
  }

  /**
   * The key a cell means; a spreadsheet may have dropped its leading zero, and a city that is part
   * of no Kreis is 05114 in lists of Kreise.
   */
  public static Optional<Ags> municipality(String said) {
    return Ags.parse(said)
        .or(() -> Ags.parse("0" + said).filter(key -> !key.isLand()))
        .map(key -> CITY.matcher(key.value()).matches() ? new Ags(key + "000") : key);
  }

  public List<SheetRow> figures() {
    return rows.stream().filter(row -> !row.isSum()).map(row -> row.figure(Manner.FILE)).toList();
  }

  /** Empty where its numbers have two readings and nothing tells which is meant. */
  public Optional<DecimalSign> decimalSign() {
    DecimalSign.Evidence evidence = new DecimalSign.Evidence();
    rows.forEach(row -> look(row, evidence));
    return evidence.verdict();
  }

  static void look(Row row, DecimalSign.Evidence evidence) {
    for (String column : CELLS.keySet()) {
      String text = row.text(column);
      boolean says = text.indexOf(',') >= 0 || text.indexOf('.') >= 0;
      if (says && NUMBER.matcher(text).matches() && !DAY.matcher(text).matches()) {
        evidence.see(text.replace("%", ""));
      }
    }
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
      case "joined" -> "zugaenge";
      case "left" -> "abgaenge";
      case "quality" -> "qualitaet";
      case "note" -> "bemerkung";
      default -> field;
    };
  }
}
