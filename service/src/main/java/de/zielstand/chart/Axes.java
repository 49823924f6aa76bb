package de.zielstand.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The axes of charts, the same wherever they are drawn. */
public final class Axes {
  private static final int STEPS = 6;
  private static final int FEW = 4;
  private static final int FEWEST = 2;

  private Axes() {}

  public static Axis of(TimeLine chart) {
    return of(chart, heights(chart), STEPS);
  }

  /** One for all where they share it, else one for each. */
  public static List<Axis> of(Multiples chart) {
    List<BigDecimal> all = new ArrayList<>();
    chart.parts().forEach(part -> all.addAll(heights(part.line())));
    return chart.parts().stream()
        .map(Multiples.Part::line)
        .map(line -> of(line, chart.sameHeight() ? all : heights(line), FEWEST))
        .toList();
  }

  public static Axis of(Bullets.Row row) {
    return Axis.ofBars(
        Stream.of(row.value(), row.target(), row.expected()).flatMap(Optional::stream).toList(),
        row.scale(),
        FEW);
  }

  public static Axis of(Ranges.Row row) {
    List<BigDecimal> numbers = new ArrayList<>();
    row.spread().ifPresent(spread -> numbers.addAll(spread.rising()));
    row.own().ifPresent(numbers::add);
    return Axis.ofLines(numbers, row.scale(), FEW);
  }

  private static Axis of(TimeLine chart, List<BigDecimal> heights, int mostSteps) {
    return switch (chart.form()) {
      case BARS -> Axis.ofBars(heights, chart.scale(), mostSteps);
      case LINES -> Axis.ofLines(heights, chart.scale(), mostSteps);
    };
  }

  private static List<BigDecimal> heights(TimeLine chart) {
    List<BigDecimal> heights = new ArrayList<>();
    chart.lines().forEach(line -> heights.addAll(line.numbers()));
    for (Band band : chart.bands()) {
      for (Optional<Band.Span> span : band.spans()) {
        span.ifPresent(it -> heights.addAll(List.of(it.lower(), it.upper())));
      }
    }
    return heights;
  }
}
