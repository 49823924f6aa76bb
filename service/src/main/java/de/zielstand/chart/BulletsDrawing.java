package de.zielstand.chart;

import de.zielstand.chart.Pen.Anchor;
import de.zielstand.chart.Pen.Spot;
import de.zielstand.page.Language;
import de.zielstand.page.Texts;
import java.math.BigDecimal;

/** Bars from zero, each with its target as a line and what is expected by today as a tick. */
record BulletsDrawing(Bullets chart, Language language) implements Drawing {
  private static final double ROW = 50;
  private static final double NAMES = 216;
  private static final double BARS = 300;
  private static final double WORDS = NAMES + BARS + 16;

  @Override
  public double height() {
    return ROW * chart.rows().size();
  }

  @Override
  public void draw(Pen pen) {
    double y = 0;
    for (Bullets.Row row : chart.rows()) {
      pen.begin(0, y);
      draw(pen, row);
      pen.end();
      y += ROW;
    }
  }

  private void draw(Pen pen, Bullets.Row row) {
    Letters letters = new Letters(Pen.TEXT);
    pen.begin(row.name());
    pen.lines(new Spot(0, 18), letters.lines(row.name(), NAMES - 12, 2), Anchor.START, Colour.INK);
    pen.end();
    bar(pen, row);
    double room = WIDTH - WORDS;
    pen.text(
        new Spot(WORDS, 18),
        letters.cut(said(row), room),
        Anchor.START,
        Colour.INK,
        Pen.TEXT,
        true);
    pen.status(new Spot(WORDS, 36), row.icon(), letters.cut(row.status(), room - 26), row.tone());
  }

  private static void bar(Pen pen, Bullets.Row row) {
    Axis axis = Axes.of(row);
    Box box = new Box(NAMES, 13, BARS, 14);
    pen.box(box.x(), box.y(), box.width(), box.height(), Colour.LINE);
    double zero = box.across(axis.share(BigDecimal.ZERO));
    row.value()
        .ifPresent(value -> {
          double end = box.across(axis.share(value));
          pen.box(
              Math.min(zero, end),
              box.y() + 2,
              Math.abs(end - zero),
              box.height() - 4,
              Colour.of(row.tone()));
        });
    row.expected()
        .ifPresent(expected -> mark(pen, box, axis.share(expected), Colour.MUTED, Role.Dash.SHORT));
    row.target()
        .ifPresent(target -> mark(pen, box, axis.share(target), Colour.INK, Role.Dash.SOLID));
  }

  private static void mark(Pen pen, Box box, double share, Colour colour, Role.Dash dash) {
    double x = box.across(share);
    pen.line(new Spot(x, box.y() - 4), new Spot(x, box.bottom() + 4), colour, 2, dash);
  }

  /** The value, and the target beside it. */
  private String said(Bullets.Row row) {
    String value = row.value().map(row.scale()::text).orElse(row.note());
    return row.target()
        .map(target -> Texts.in(language).of("chart.of-target", value, row.scale().text(target)))
        .orElse(value);
  }
}
