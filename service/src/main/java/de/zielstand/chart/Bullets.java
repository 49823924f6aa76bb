package de.zielstand.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A bar for each of several things: how far it is, how far it shall be, how far by today. */
public record Bullets(List<Row> rows) implements Chart {
  public Bullets {
    rows = List.copyOf(rows);
  }

  /**
   * One of them, on a scale of its own.
   *
   * @param icon the symbol that goes with the status
   * @param status its word
   * @param note the period the value is of, or why there is none
   * @param address where to read on
   */
  public record Row(
      String name,
      Scale scale,
      Optional<BigDecimal> value,
      Optional<BigDecimal> target,
      Optional<BigDecimal> expected,
      Tone tone,
      String icon,
      String status,
      String note,
      Optional<String> address) {}

  @Override
  public boolean isEmpty() {
    return rows.stream().allMatch(row -> row.value().isEmpty() && row.target().isEmpty());
  }
}
