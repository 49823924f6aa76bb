package de.zielstand.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What one role says of each slot. */
public record Line(Role role, String name, List<Point> points) {
  public Line {
    points = List.copyOf(points);
  }

  /** A place on a line. */
  public sealed interface Point {
    /**
     * A number.
     *
     * @param note how well it is known, or what else is to be said of it; may be empty
     */
    record Known(BigDecimal number, String note) implements Point {
      public Known(BigDecimal number) {
        this(number, "");
      }
    }

    /**
     * There should be one.
     *
     * @param sign what stands in its place, as in tables
     */
    record Missing(String sign, String why) implements Point {}

    /** The line does not reach there. */
    record Blank() implements Point {}
  }

  public List<BigDecimal> numbers() {
    List<BigDecimal> numbers = new ArrayList<>();
    for (Point point : points) {
      if (point instanceof Point.Known(BigDecimal number, _)) {
        numbers.add(number);
      }
    }
    return numbers;
  }
}
