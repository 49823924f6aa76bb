package de.zielstand.intake;

import de.zielstand.figure.DecimalSign;
import java.util.List;

/**
 * Rows to be written into a file.
 *
 * @param sign what stands before the fraction in its numbers
 */
public record SheetTable(List<String> columns, List<List<String>> rows, DecimalSign sign) {
  public SheetTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
