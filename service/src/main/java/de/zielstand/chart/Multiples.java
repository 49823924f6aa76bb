package de.zielstand.chart;

import java.util.List;
import java.util.Optional;

/**
 * Small time lines side by side.
 *
 * @param sameHeight whether all share one axis, which only makes sense in one unit
 */
public record Multiples(List<Part> parts, boolean sameHeight) implements Chart {
  public Multiples {
    parts = List.copyOf(parts);
  }

  /**
   * One of them.
   *
   * @param status its word; may be empty
   * @param address where to read on
   */
  public record Part(
      String name,
      TimeLine line,
      Tone tone,
      String icon,
      String status,
      Optional<String> address) {}

  @Override
  public boolean isEmpty() {
    return parts.stream().allMatch(part -> part.line().isEmpty());
  }
}
