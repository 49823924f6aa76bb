package de.zielstand.chart;

import static de.zielstand.chart.Examples.known;

import de.zielstand.chart.Line.Point;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How something went, with all that can be drawn beside it. */
public final class TimeLines {
  private TimeLines() {}

  public static TimeLine full() {
    int slots = 20;
    List<Point> values = new ArrayList<>();
    List<Point> lastYear = new ArrayList<>();
    List<Point> path = new ArrayList<>();
    List<Point> interim = new ArrayList<>();
    List<Point> forecast = new ArrayList<>();
    List<Optional<Band.Span>> band = new ArrayList<>();
    for (int i = 0; i < slots; i++) {
      values.add(
          i > 14
              ? new Point.Blank()
              : i == 6
                  ? new Point.Missing("...", "nicht erhoben")
                  : new Point.Known(
                      BigDecimal.valueOf(20 + i * 13L / 10 + i % 3), i == 3 ? "circa" : ""));
      lastYear.add(
          i < 4 || i > 14 || i == 10
              ? new Point.Blank()
              : new Point.Known(BigDecimal.valueOf(20 + (i - 4) * 13L / 10 + (i - 4) % 3)));
      path.add(new Point.Known(BigDecimal.valueOf(20 + 30.0 * i / (slots - 1))));
      interim.add(i == 11 ? known("40") : new Point.Blank());
      forecast.add(
          i < 14 ? new Point.Blank() : new Point.Known(BigDecimal.valueOf(40 + (i - 14) * 1.2)));
      band.add(
          i < 14
              ? Optional.empty()
              : Optional.of(
                  new Band.Span(
                      BigDecimal.valueOf(40 + (i - 14) * 0.7),
                      BigDecimal.valueOf(40 + (i - 14) * 1.7))));
    }
    return new TimeLine(
        TimeLine.Form.LINES,
        Examples.PEOPLE,
        Examples.quarters(2016, slots),
        List.of(
            new Line(Role.VALUE, "Sprachmittlerpool", values),
            new Line(Role.LAST_YEAR, "gleiches Quartal im Vorjahr", lastYear),
            new Line(Role.TARGET, "Weg zum Ziel", path),
            new Line(Role.INTERIM, "Zwischenziel", interim),
            new Line(Role.FORECAST, "Vorhersage", forecast)),
        List.of(new Band(Role.FORECAST, "95 % der Vorhersage", band)),
        List.of(new TimeLine.Break(8, "Ab 2018 zählen auch Ehrenamtliche.")),
        Optional.of(14));
  }

  public static TimeLine farFromZero() {
    return new TimeLine(
        TimeLine.Form.LINES,
        Examples.PEOPLE,
        Examples.quarters(2016, 2),
        List.of(new Line(Role.VALUE, "Wert", List.of(known("950"), known("1000")))),
        List.of(),
        List.of(),
        Optional.empty());
  }
}
