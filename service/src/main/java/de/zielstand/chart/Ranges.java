package de.zielstand.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Where one stands among many, without telling which of the others is which. */
public record Ranges(List<Row> rows) implements Chart {
  public Ranges {
    rows = List.copyOf(rows);
  }

  /**
   * One question, on a scale of its own.
   *
   * @param spread empty where too few take part
   * @param own empty where one's own is not known
   * @param note of how many, or why there is nothing
   */
  public record Row(
      String name, Scale scale, Optional<Spread> spread, Optional<BigDecimal> own, String note) {}

  public record Spread(
      BigDecimal least,
      BigDecimal lowerQuartile,
      BigDecimal median,
      BigDecimal upperQuartile,
      BigDecimal most) {
    public Spread {
      List<BigDecimal> rising = List.of(least, lowerQuartile, median, upperQuartile, most);
      if (!rising.stream().sorted().toList().equals(rising)) {
        throw new IllegalArgumentException("Not in order: " + rising);
      }
    }

    public List<BigDecimal> rising() {
      return List.of(least, lowerQuartile, median, upperQuartile, most);
    }
  }

  @Override
  public boolean isEmpty() {
    return rows.stream().allMatch(row -> row.spread().isEmpty());
  }
}
