package de.zielstand.attainment;

import static de.zielstand.figure.PlainDecimal.INSIDE;

import de.zielstand.indicator.Interim;
import de.zielstand.indicator.Span;
import de.zielstand.indicator.TargetRule.AtLeast;
import de.zielstand.indicator.TargetRule.AtMost;
import de.zielstand.indicator.TargetRule.Exactly;
import de.zielstand.indicator.TargetRule.OfValue;
import de.zielstand.indicator.TargetRule.Within;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The calendar's share of the way: straight in days from one point to the next, the points being
 * the start, the interim targets and the due day.
 */
public record ExpectedDegree(Point from, Point to, long daysElapsed, long days) {

  /** How high the way stands on a day. */
  public record Point(LocalDate on, BigDecimal degree) {}

  public BigDecimal degree() {
    BigDecimal rise = to.degree().subtract(from.degree(), INSIDE);
    return rise.multiply(BigDecimal.valueOf(daysElapsed), INSIDE)
        .divide(BigDecimal.valueOf(days), INSIDE)
        .add(from.degree(), INSIDE);
  }

  /** Null where a date is unknown. */
  static @Nullable ExpectedDegree straight(Span span, LocalDate day) {
    return along(span, List.of(), day);
  }

  static @Nullable ExpectedDegree along(OfValue rule, LocalDate day) {
    List<Interim> interim =
        switch (rule) {
          case AtLeast atLeast -> atLeast.interim();
          case AtMost atMost -> atMost.interim();
          case Within _, Exactly _ -> List.of();
        };
    List<Point> points = new ArrayList<>();
    for (Interim target : interim) {
      Formula height = Measured.by(rule, target.target()).formula();
      if (height != null) {
        points.add(new Point(target.on(), height.degree()));
      }
    }
    return along(rule.span(), points, day);
  }

  private static @Nullable ExpectedDegree along(Span span, List<Point> between, LocalDate day) {
    LocalDate start = span.startOn();
    LocalDate due = span.dueOn();
    if (start == null || due == null) {
      return null;
    }
    Point from = new Point(start, BigDecimal.ZERO);
    for (Point point : between) {
      if (day.isBefore(point.on())) {
        return piece(from, point, day);
      }
      from = point;
    }
    return piece(from, new Point(due, BigDecimal.ONE), day);
  }

  private static ExpectedDegree piece(Point from, Point to, LocalDate day) {
    long days = ChronoUnit.DAYS.between(from.on(), to.on());
    long elapsed = Math.clamp(ChronoUnit.DAYS.between(from.on(), day), 0L, days);
    return new ExpectedDegree(from, to, elapsed, days);
  }
}
