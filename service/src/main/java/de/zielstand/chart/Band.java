package de.zielstand.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An area between two heights: where a value or a forecast lies with its probability, or what a
 * target allows.
 *
 * @param role VALUE, FORECAST or TARGET
 * @param spans one for each slot, empty where the band does not reach
 */
public record Band(Role role, String name, List<Optional<Span>> spans) {
  public Band {
    spans = List.copyOf(spans);
    if (role != Role.VALUE && role != Role.FORECAST && role != Role.TARGET) {
      throw new IllegalArgumentException("No band is a " + role);
    }
  }

  public record Span(BigDecimal lower, BigDecimal upper) {
    public Span {
      if (lower.compareTo(upper) > 0) {
        throw new IllegalArgumentException(lower + " is above " + upper);
      }
    }
  }
}
