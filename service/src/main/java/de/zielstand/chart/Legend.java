package de.zielstand.chart;

import de.zielstand.chart.Pen.Anchor;
import de.zielstand.chart.Pen.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** What the marks of a drawing stand for, in as many rows as it takes. */
record Legend(List<Entry> entries) {
  private static final double ROW = 20;
  private static final double SAMPLE = 26;
  private static final double GAP = 18;
  private static final double LONGEST = Drawing.WIDTH - SAMPLE - 8;

  /** A name, and how to draw its sample left of a spot. */
  record Entry(String name, BiConsumer<Pen, Spot> sample) {}

  /** What needs no telling apart needs no legend. */
  static Legend of(TimeLine chart) {
    List<Entry> entries = new ArrayList<>();
    for (Line line : chart.lines()) {
      boolean asBar = chart.form() == TimeLine.Form.BARS && line.role().isCounted();
      entries.add(new Entry(line.name(), (pen, at) -> sample(pen, at, line.role(), asBar)));
    }
    for (Band band : chart.bands()) {
      entries.add(
          new Entry(
              band.name(),
              (pen, at) ->
                  pen.area(
                      List.of(
                          new Spot(at.x(), at.y() - 5),
                          new Spot(at.x() + SAMPLE - 6, at.y() - 5),
                          new Spot(at.x() + SAMPLE - 6, at.y() + 5),
                          new Spot(at.x(), at.y() + 5)),
                      Colour.of(band.role()),
                      TimeLinePlot.BAND)));
    }
    return new Legend(entries.size() > 1 ? entries : List.of());
  }

  static Legend ofLevels(List<String> levels) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < levels.size(); i++) {
      Colour colour = Colour.ofLevel(Colour.level(i, levels.size()));
      entries.add(
          new Entry(
              levels.get(i), (pen, at) -> pen.box(at.x(), at.y() - 7, SAMPLE - 10, 14, colour)));
    }
    return new Legend(entries);
  }

  double height() {
    return entries.isEmpty() ? 0 : ROW * rows().size() + 6;
  }

  void draw(Pen pen) {
    double y = ROW / 2;
    for (List<Entry> row : rows()) {
      double x = 0;
      for (Entry entry : row) {
        String name = new Letters(Pen.TEXT).cut(entry.name(), LONGEST);
        entry.sample().accept(pen, new Spot(x, y));
        pen.text(new Spot(x + SAMPLE, y + 4.5), name, Anchor.START, Colour.INK);
        x += width(entry);
      }
      y += ROW;
    }
  }

  private List<List<Entry>> rows() {
    List<List<Entry>> rows = new ArrayList<>();
    double x = Drawing.WIDTH;
    for (Entry entry : entries) {
      if (x + width(entry) - GAP > Drawing.WIDTH) {
        rows.add(new ArrayList<>());
        x = 0;
      }
      rows.getLast().add(entry);
      x += width(entry);
    }
    return rows;
  }

  private static double width(Entry entry) {
    return SAMPLE + Math.min(LONGEST, new Letters(Pen.TEXT).width(entry.name())) + GAP;
  }

  private static void sample(Pen pen, Spot at, Role role, boolean asBar) {
    Colour colour = Colour.of(role);
    if (asBar) {
      pen.box(at.x() + 2, at.y() - 6, SAMPLE - 12, 12, colour);
      return;
    }
    if (role.dash() != Role.Dash.NONE) {
      pen.line(at, new Spot(at.x() + SAMPLE - 6, at.y()), colour, 2, role.dash());
    }
    pen.marker(role.marker(), new Spot(at.x() + (SAMPLE - 6) / 2, at.y()), colour, 3.5);
  }
}
