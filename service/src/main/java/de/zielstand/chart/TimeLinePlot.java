package de.zielstand.chart;

import de.zielstand.chart.Line.Point;
import de.zielstand.chart.Pen.Anchor;
import de.zielstand.chart.Pen.Spot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands between the axes of a time line: bands, lines or bars, gaps and breaks. */
record TimeLinePlot(TimeLine chart, Axis axis, Box box) {
  /** How much of its colour a band has. */
  static final double BAND = 0.16;

  private static final double MARKERS_FROM = 7;
  private static final double BAR_SHARE = 0.72;

  void draw(Pen pen) {
    chart.today().ifPresent(slot -> today(pen, slot));
    chart.bands().forEach(band -> band(pen, band));
    List<Line> bars = bars();
    bars.forEach(line -> bars(pen, line, bars.size()));
    chart.breaks().forEach(one -> broken(pen, one));
    chart.lines().reversed().stream()
        .filter(line -> !bars.contains(line))
        .forEach(line -> line(pen, line));
    chart.lines().forEach(line -> gaps(pen, line));
  }

  /** Where a line's mark for a slot lies, which is beside others where they are bars. */
  double x(Line line, int slot) {
    List<Line> bars = bars();
    int which = bars.indexOf(line);
    return which < 0
        ? x(slot)
        : x(slot) + slotWidth() * BAR_SHARE * ((which + 0.5) / bars.size() - 0.5);
  }

  double x(int slot) {
    return box.middle(slot, chart.slots().size());
  }

  double y(BigDecimal number) {
    return box.up(axis.share(number));
  }

  private List<Line> bars() {
    return chart.form() == TimeLine.Form.BARS
        ? chart.lines().stream().filter(line -> line.role().isCounted()).toList()
        : List.of();
  }

  private double slotWidth() {
    return box.width() / chart.slots().size();
  }

  private void today(Pen pen, int slot) {
    double from = x(slot) - slotWidth() / 2;
    pen.area(
        List.of(
            new Spot(from, box.y()),
            new Spot(from + slotWidth(), box.y()),
            new Spot(from + slotWidth(), box.bottom()),
            new Spot(from, box.bottom())),
        Colour.LINE,
        0.45);
  }

  private void band(Pen pen, Band band) {
    List<Spot> above = new ArrayList<>();
    List<Spot> below = new ArrayList<>();
    for (int slot = 0; slot <= band.spans().size(); slot++) {
      Optional<Band.Span> span =
          slot < band.spans().size() ? band.spans().get(slot) : Optional.empty();
      if (span.isPresent()) {
        above.add(new Spot(x(slot), y(span.get().upper())));
        below.addFirst(new Spot(x(slot), y(span.get().lower())));
      } else if (!above.isEmpty()) {
        area(pen, band, above, below);
        above.clear();
        below.clear();
      }
    }
  }

  /** What reaches over one slot only would have no width. */
  private void area(Pen pen, Band band, List<Spot> above, List<Spot> below) {
    double half = above.size() == 1 ? Math.min(6, slotWidth() / 2) : 0;
    List<Spot> corners = new ArrayList<>();
    above.forEach(spot -> corners.add(new Spot(spot.x() - half, spot.y())));
    if (half > 0) {
      corners.add(new Spot(above.getFirst().x() + half, above.getFirst().y()));
      corners.add(new Spot(above.getFirst().x() + half, below.getFirst().y()));
    }
    below.forEach(spot -> corners.add(new Spot(spot.x() - half, spot.y())));
    pen.area(corners, Colour.of(band.role()), BAND);
  }

  private void bars(Pen pen, Line line, int of) {
    double width = slotWidth() * BAR_SHARE / of;
    for (int slot = 0; slot < line.points().size(); slot++) {
      if (line.points().get(slot) instanceof Point.Known known) {
        double from = x(line, slot) - width / 2;
        double zero = y(BigDecimal.ZERO);
        double end = y(known.number());
        pen.begin(told(line, slot, known));
        pen.box(
            from,
            Math.min(zero, end),
            Math.max(0.5, width - 1),
            Math.abs(zero - end),
            Colour.of(line.role()));
        pen.end();
      }
    }
  }

  private void line(Pen pen, Line line) {
    Colour colour = Colour.of(line.role());
    List<Spot> run = new ArrayList<>();
    for (int slot = 0; slot <= line.points().size(); slot++) {
      if (slot < line.points().size() && line.points().get(slot) instanceof Point.Known known) {
        run.add(new Spot(x(slot), y(known.number())));
      } else {
        if (run.size() > 1 && line.role().dash() != Role.Dash.NONE) {
          pen.path(run, colour, line.role() == Role.VALUE ? 2.2 : 1.6, line.role().dash());
        }
        run.clear();
      }
    }
    markers(pen, line, colour);
  }

  private void markers(Pen pen, Line line, Colour colour) {
    boolean crowded = slotWidth() < MARKERS_FROM && line.role().dash() != Role.Dash.NONE;
    Role.Marker marker =
        line.role().marker() == Role.Marker.NONE && line.numbers().size() == 1
            ? Role.Marker.TICK
            : line.role().marker();
    for (int slot = 0; slot < line.points().size(); slot++) {
      if (line.points().get(slot) instanceof Point.Known known
          && (!crowded || isAlone(line, slot))) {
        pen.begin(told(line, slot, known));
        pen.marker(marker, new Spot(x(slot), y(known.number())), colour, 3.2);
        pen.end();
      }
    }
  }

  private static boolean isAlone(Line line, int slot) {
    return (slot == 0 || !(line.points().get(slot - 1) instanceof Point.Known))
        && (slot == line.points().size() - 1
            || !(line.points().get(slot + 1) instanceof Point.Known));
  }

  private void gaps(Pen pen, Line line) {
    for (int slot = 0; slot < line.points().size(); slot++) {
      if (line.points().get(slot) instanceof Point.Missing(String sign, String why)) {
        pen.begin(chart.slots().get(slot).name() + ": " + why);
        double half = new Letters(Pen.TEXT).width(sign) / 2 + 2;
        pen.box(x(line, slot) - half, box.bottom() - 15, 2 * half, 14, Colour.SURFACE);
        pen.text(new Spot(x(line, slot), box.bottom() - 4), sign, Anchor.MIDDLE, Colour.INK);
        pen.end();
      }
    }
  }

  private void broken(Pen pen, TimeLine.Break one) {
    double at = x(one.from()) - slotWidth() / 2;
    pen.begin(one.reason());
    pen.line(
        new Spot(at, box.y()), new Spot(at, box.bottom()), Colour.AT_RISK, 1.5, Role.Dash.LONG);
    pen.end();
  }

  private String told(Line line, int slot, Point.Known known) {
    String said =
        chart.slots().get(slot).name()
            + ", "
            + line.name()
            + ": "
            + chart.scale().text(known.number());
    return known.note().isEmpty() ? said : said + " (" + known.note() + ")";
  }
}
