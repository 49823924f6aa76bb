package de.zielstand.chart;

import de.zielstand.chart.Pen.Anchor;
import de.zielstand.chart.Pen.Spot;
import de.zielstand.page.Language;
import de.zielstand.page.Texts;

/** From the smallest to the largest, the middle half thick, and one's own as a diamond. */
record RangesDrawing(Ranges chart, Language language) implements Drawing {
  private static final double ROW = 62;
  private static final double NAMES = 216;
  private static final double LINES = WIDTH - NAMES - 40;
  private static final double BOLD = 1.06;
  private static final Letters LETTERS = new Letters(Pen.TEXT);

  @Override
  public double height() {
    return ROW * chart.rows().size();
  }

  @Override
  public void draw(Pen pen) {
    double y = 0;
    for (Ranges.Row row : chart.rows()) {
      pen.begin(0, y);
      draw(pen, row);
      pen.end();
      y += ROW;
    }
  }

  private void draw(Pen pen, Ranges.Row row) {
    pen.lines(new Spot(0, 24), LETTERS.lines(row.name(), NAMES - 30, 2), Anchor.START, Colour.INK);
    Box box = new Box(NAMES, 18, LINES, 20);
    Axis axis = Axes.of(row);
    row.spread().ifPresent(spread -> spread(pen, row, spread, axis, box));
    row.own()
        .ifPresent(own -> {
          double x = box.across(axis.share(own));
          String text =
              LETTERS.cut(Texts.in(language).of("chart.own-is", row.scale().text(own)), LINES);
          pen.marker(Role.Marker.DIAMOND, new Spot(x, 28), Colour.SERIES_2, 5);
          pen.text(
              new Spot(Drawing.centre(x, LETTERS.width(text) * BOLD), 12),
              text,
              Anchor.MIDDLE,
              Colour.INK,
              Pen.TEXT,
              true);
        });
    if (row.spread().isEmpty()) {
      pen.text(
          new Spot(NAMES, 32 + (row.own().isPresent() ? 22 : 0)),
          LETTERS.cut(row.note(), LINES),
          Anchor.START,
          Colour.MUTED);
    }
  }

  private void spread(Pen pen, Ranges.Row row, Ranges.Spread spread, Axis axis, Box box) {
    double middle = box.y() + box.height() / 2;
    double least = box.across(axis.share(spread.least()));
    double most = box.across(axis.share(spread.most()));
    double lower = box.across(axis.share(spread.lowerQuartile()));
    double upper = box.across(axis.share(spread.upperQuartile()));
    double median = box.across(axis.share(spread.median()));
    pen.line(new Spot(least, middle), new Spot(most, middle), Colour.MUTED, 2, Role.Dash.SOLID);
    pen.box(lower, box.y(), Math.max(1, upper - lower), box.height(), Colour.LEVEL_4);
    pen.line(
        new Spot(median, box.y() - 2),
        new Spot(median, box.bottom() + 2),
        Colour.INK,
        3,
        Role.Dash.SOLID);
    below(pen, least, row.scale().text(spread.least()), Anchor.END);
    below(pen, most, row.scale().text(spread.most()), Anchor.START);
    String text =
        LETTERS.cut(
            Texts.in(language).of("chart.median-is", row.scale().text(spread.median())), LINES);
    below(pen, Drawing.centre(median, LETTERS.width(text)), text, Anchor.MIDDLE);
  }

  /** The ends beside the line, the middle below it. */
  private static void below(Pen pen, double x, String text, Anchor anchor) {
    switch (anchor) {
      case START ->
          pen.text(
              new Spot(Math.min(x + 5, WIDTH - LETTERS.width(text)), 32),
              text,
              anchor,
              Colour.MUTED);
      case END -> pen.text(new Spot(x - 5, 32), text, anchor, Colour.MUTED);
      case MIDDLE -> pen.text(new Spot(x, 54), text, anchor, Colour.MUTED);
    }
  }
}
