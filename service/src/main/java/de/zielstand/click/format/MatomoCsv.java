package de.zielstand.click.format;

import de.zielstand.click.FileProblem;
import de.zielstand.click.Flaw;
import de.zielstand.click.format.DailyCounts.Spot;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Exports of Matomo as CSV. Columns are found by their names, which Matomo translates on demand; a
 * day on which nobody came has no row.
 */
record MatomoCsv(CsvRows rows, DailyCounts counts, List<String> headings) {
  private static final String NOTHING = "No data available";

  static void read(InputStream file, DailyCounts counts) throws IOException {
    CsvRows rows = CsvRows.of(file);
    List<String> headings = rows.next();
    if (headings == null || (headings.size() == 1 && headings.getFirst().equals(NOTHING))) {
      return;
    }
    new MatomoCsv(rows, counts, headings).table();
  }

  private void table() throws IOException {
    Map<MatomoColumn, Integer> columns = columns();
    boolean byPage =
        columns.containsKey(MatomoColumn.LABEL) || columns.containsKey(MatomoColumn.URL);
    int told =
        columns.entrySet().stream()
            .filter(column -> column.getKey().tells(counts.metric(), byPage))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseThrow(() -> rows.refuse(Flaw.METRIC_MISSING, String.join(", ", headings)));
    @Nullable List<String> cells = rows.next();
    while (cells != null) {
      if (cells.size() != headings.size()) {
        throw rows.refuse(Flaw.CELLS, cells.size() + " / " + headings.size());
      }
      row(cells, columns, told, byPage);
      cells = rows.next();
    }
  }

  private void row(
      List<String> cells, Map<MatomoColumn, Integer> columns, int told, boolean byPage) {
    Integer date = columns.get(MatomoColumn.DATE);
    LocalDate day =
        date == null ? counts.dayOfTheFile(spot(0)) : counts.day(cells.get(date), spot(date));
    long count = DailyCounts.count(cells.get(told), spot(told));
    if (!byPage) {
      counts.addWhole(day, count, spot(date == null ? 0 : date));
      return;
    }
    String url = cell(cells, columns.get(MatomoColumn.URL));
    if (url.isEmpty() && !cell(cells, columns.get(MatomoColumn.SUBTABLE)).isEmpty()) {
      throw rows.refuse(Flaw.TREE, cell(cells, columns.get(MatomoColumn.LABEL)));
    }
    String address = url.isEmpty() ? cell(cells, columns.get(MatomoColumn.LABEL)) : url;
    if (address.isEmpty()) {
      throw rows.refuse(Flaw.UNEXPECTED, "");
    }
    counts.addPage(address, day, count, spot(told));
  }

  private Map<MatomoColumn, Integer> columns() {
    Map<MatomoColumn, Integer> columns = new EnumMap<>(MatomoColumn.class);
    for (int i = 0; i < headings.size(); i++) {
      int at = i;
      MatomoColumn.of(headings.get(i))
          .ifPresent(column -> {
            if (columns.put(column, at) != null) {
              throw rows.refuse(Flaw.DUPLICATE_COLUMN, headings.get(at));
            }
          });
    }
    return columns;
  }

  private static String cell(List<String> cells, @Nullable Integer at) {
    return at == null ? "" : cells.get(at);
  }

  private Spot spot(int column) {
    int line = rows.line();
    return (flaw, said) -> FileProblem.inColumn(flaw, line, headings.get(column), said);
  }
}
