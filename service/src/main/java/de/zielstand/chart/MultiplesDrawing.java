package de.zielstand.chart;

import de.zielstand.chart.Pen.Anchor;
import de.zielstand.chart.Pen.Spot;
import de.zielstand.page.Language;
import java.math.BigDecimal;
import java.util.List;

/** Small time lines in three columns, each with its name, its ends and its status. */
record MultiplesDrawing(Multiples chart, Language language) implements Drawing {
  private static final int COLUMNS = 3;
  private static final double GAP = 24;
  private static final double COLUMN = (WIDTH - GAP * (COLUMNS - 1)) / COLUMNS;
  private static final double PLOT = 84;
  private static final double ABOVE = 50;
  private static final double BELOW = 48;
  private static final double LABELS = 46;
  private static final Letters SMALL = new Letters(11);

  @Override
  public double height() {
    int rows = (chart.parts().size() + COLUMNS - 1) / COLUMNS;
    return rows * (ABOVE + PLOT + BELOW);
  }

  @Override
  public void draw(Pen pen) {
    List<Axis> axes = Axes.of(chart);
    for (int i = 0; i < axes.size(); i++) {
      int row = i / COLUMNS;
      pen.begin(i % COLUMNS * (COLUMN + GAP), row * (ABOVE + PLOT + BELOW));
      draw(pen, chart.parts().get(i), axes.get(i));
      pen.end();
    }
  }

  private static void draw(Pen pen, Multiples.Part part, Axis axis) {
    pen.begin(part.name());
    pen.lines(
        new Spot(0, 14),
        new Letters(Pen.TEXT).lines(part.name(), COLUMN, 2),
        Anchor.START,
        Colour.INK);
    pen.end();
    Box box = new Box(LABELS, ABOVE, COLUMN - LABELS, PLOT);
    for (BigDecimal tick : List.of(axis.from(), axis.to())) {
      double y = box.up(axis.share(tick));
      String text = part.line().scale().tick(tick, axis.step());
      pen.line(new Spot(box.x(), y), new Spot(box.right(), y), Colour.LINE, 1, Role.Dash.SOLID);
      small(pen, new Spot(box.x() - 4, y + 4), SMALL.cut(text, LABELS - 6), Anchor.END);
    }
    List<Slot> slots = part.line().slots();
    if (!slots.isEmpty()) {
      new TimeLinePlot(part.line(), axis, box).draw(pen);
      String first = SMALL.cut(slots.getFirst().name(), COLUMN / 2 - 4);
      small(pen, new Spot(0, box.bottom() + 16), first, Anchor.START);
      if (slots.size() > 1) {
        String last = SMALL.cut(slots.getLast().name(), COLUMN / 2 - 4);
        small(pen, new Spot(COLUMN, box.bottom() + 16), last, Anchor.END);
      }
    }
    if (!part.status().isEmpty()) {
      String status = new Letters(Pen.TEXT).cut(part.status(), COLUMN - 24);
      pen.status(new Spot(0, box.bottom() + 35), part.icon(), status, part.tone());
    }
  }

  private static void small(Pen pen, Spot at, String text, Anchor anchor) {
    pen.text(at, text, anchor, Colour.MUTED, SMALL.size(), false);
  }
}
