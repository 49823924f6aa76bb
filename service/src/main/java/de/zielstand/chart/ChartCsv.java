package de.zielstand.chart;

import de.zielstand.chart.ChartTable.Entry;
import de.zielstand.chart.ChartTable.Row;
import de.zielstand.page.Language;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A chart's table as a file that spreadsheets open: numbers with a decimal comma in German. */
public final class ChartCsv {
  private static final String LINE_END = "\r\n";

  private ChartCsv() {}

  public static String of(Figure figure, Language language) {
    return of(ChartTable.of(figure.chart(), language), language);
  }

  public static String of(ChartTable table, Language language) {
    StringBuilder csv =
        new StringBuilder("\uFEFF").append(line(table.head().stream().map(ChartCsv::harmless)));
    for (Row row : table.rows()) {
      csv.append(
          line(
              Stream.concat(
                  Stream.of(harmless(row.name())),
                  row.entries().stream().map(entry -> cell(entry, language)))));
    }
    return csv.toString();
  }

  private static String cell(Entry entry, Language language) {
    return switch (entry) {
      case Entry.Numeral number ->
          switch (language) {
            case GERMAN -> number.number().toPlainString().replace('.', ',');
            case ENGLISH -> number.number().toPlainString();
          };
      case Entry.Words words -> harmless(words.text());
    };
  }

  private static String line(Stream<String> cells) {
    List<String> quoted = cells.map(ChartCsv::quoted).toList();
    return quoted.stream().collect(Collectors.joining(";", "", LINE_END));
  }

  /** A spreadsheet takes such a text for a formula. */
  private static String harmless(String text) {
    return text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
  }

  private static String quoted(String cell) {
    return cell.chars().anyMatch(sign -> sign == ';' || sign == '"' || sign == '\n' || sign == '\r')
        ? '"' + cell.replace("\"", "\"\"") + '"'
        : cell;
  }
}
