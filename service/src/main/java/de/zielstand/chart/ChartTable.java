package de.zielstand.chart;

import de.zielstand.page.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of a chart as rows and columns, from the very record that is drawn.
 *
 * @param head of all columns, that of the names included
 */
public record ChartTable(List<String> head, List<Row> rows) {
  public ChartTable {
    head = List.copyOf(head);
    rows = List.copyOf(rows);
    int width = head.size() - 1;
    if (!rows.stream().allMatch(row -> row.entries().size() == width)) {
      throw new IllegalArgumentException("A row that does not fit");
    }
  }

  public record Row(String name, Optional<String> address, List<Entry> entries) {
    public Row {
      entries = List.copyOf(entries);
    }
  }

  /** What stands in a cell. */
  public sealed interface Entry {
    String text();

    /**
     * A number with what is said of it.
     *
     * @param note may be empty
     */
    record Numeral(BigDecimal number, String text, String note) implements Entry {}

    record Words(String text) implements Entry {}
  }

  public static ChartTable of(Chart chart, Language language) {
    return new ChartTables(language).of(chart);
  }
}
