package de.zielstand.chart;

import de.zielstand.chart.Line.Point;
import de.zielstand.chart.Pen.Anchor;
import de.zielstand.chart.Pen.Spot;
import de.zielstand.page.Language;
import de.zielstand.page.Texts;
import java.math.BigDecimal;
import java.util.List;

/** A time line with its axes, legend and the numbers that matter. */
record TimeLineDrawing(TimeLine chart, Language language, Axis axis, Legend legend)
    implements Drawing {
  private static final double PLOT = 230;
  private static final double ABOVE = 22;
  private static final double WIDEST_LABEL = 140;
  private static final double LONGEST_NUMBER = 240;
  private static final Letters SMALL = new Letters(12);

  static TimeLineDrawing of(TimeLine chart, Language language) {
    return new TimeLineDrawing(chart, language, Axes.of(chart), Legend.of(chart));
  }

  @Override
  public double height() {
    return legend.height() + ABOVE + PLOT + SlotAxis.height(chart.slots());
  }

  @Override
  public void draw(Pen pen) {
    legend.draw(pen);
    double left =
        Math.min(
            WIDEST_LABEL,
            10 + axis.ticks().stream().mapToDouble(one -> SMALL.width(tick(one))).max().orElse(0));
    Box box = new Box(left, legend.height() + ABOVE, WIDTH - left - 6, PLOT);
    heights(pen, box);
    new SlotAxis(chart.slots(), box).draw(pen);
    if (chart.slots().isEmpty()) {
      return;
    }
    TimeLinePlot plot = new TimeLinePlot(chart, axis, box);
    plot.draw(pen);
    chart
        .breaks()
        .forEach(one -> {
          double at = plot.x(one.from()) - box.width() / chart.slots().size() / 2;
          above(pen, box, at, text("break.short"), Colour.AT_RISK);
        });
    numbers(pen, plot);
  }

  private void heights(Pen pen, Box box) {
    for (BigDecimal tick : axis.ticks()) {
      double y = box.up(axis.share(tick));
      boolean zero = tick.signum() == 0;
      pen.line(
          new Spot(box.x(), y),
          new Spot(box.right(), y),
          zero ? Colour.MUTED : Colour.LINE,
          1,
          Role.Dash.SOLID);
      pen.text(
          new Spot(box.x() - 6, y + 4),
          SMALL.cut(tick(tick), WIDEST_LABEL - 10),
          Anchor.END,
          Colour.MUTED,
          SMALL.size(),
          false);
    }
    if (!axis.isFromZero()) {
      pen.text(
          new Spot(0, box.y() - 9),
          Texts.in(language).of("chart.not-from-zero", tick(axis.from())),
          Anchor.START,
          Colour.MUTED,
          SMALL.size(),
          false);
    }
  }

  private String tick(BigDecimal number) {
    return chart.scale().tick(number, axis.step());
  }

  private static void above(Pen pen, Box box, double x, String text, Colour colour) {
    double at = Drawing.centre(x, SMALL.width(text));
    pen.text(new Spot(at, box.y() - 8), text, Anchor.MIDDLE, colour, SMALL.size(), false);
  }

  /** Of what was measured last, and of what is wanted last. */
  private void numbers(Pen pen, TimeLinePlot plot) {
    Spot taken = new Spot(-100, -100);
    for (Role role : List.of(Role.VALUE, Role.TARGET)) {
      for (Line line : chart.lines()) {
        int slot = line.role() == role ? last(line.points()) : -1;
        if (slot >= 0) {
          taken = number(pen, plot, line, slot, taken);
        }
      }
    }
  }

  private Spot number(Pen pen, TimeLinePlot plot, Line line, int slot, Spot taken) {
    BigDecimal height = line.numbers().getLast();
    Letters letters = new Letters(Pen.TEXT);
    String number = letters.cut(chart.scale().text(height), LONGEST_NUMBER);
    double width = letters.width(number) + 2;
    double x = Drawing.centre(plot.x(line, slot), width);
    double y = plot.y(height) - 8;
    if (Math.abs(y - taken.y()) < Pen.TEXT + 1 && Math.abs(x - taken.x()) < width + 12) {
      y = y < taken.y() ? taken.y() - Pen.TEXT - 2 : taken.y() + Pen.TEXT + 14;
    }
    Spot at = new Spot(x, y);
    pen.number(at, number, Colour.of(line.role()));
    return at;
  }

  private static int last(List<Point> points) {
    for (int slot = points.size() - 1; slot >= 0; slot--) {
      if (points.get(slot) instanceof Point.Known) {
        return slot;
      }
    }
    return -1;
  }

  private String text(String key) {
    return Texts.in(language).of("chart." + key);
  }
}
