package de.zielstand.chart;

import de.zielstand.chart.Grid.Cell;
import de.zielstand.chart.Grid.Shade;
import de.zielstand.chart.Pen.Anchor;
import de.zielstand.chart.Pen.Spot;
import java.util.List;

/** Cells in rows and columns, with as much of their text as fits. */
record GridDrawing(Grid chart, double names, double column) implements Drawing {
  private static final double ROW = 28;
  private static final double WIDEST_COLUMN = 150;
  private static final Letters LETTERS = new Letters(Pen.TEXT);
  private static final Letters SMALL = new Letters(12);

  static GridDrawing of(Grid chart) {
    double widest =
        chart.rows().stream().mapToDouble(row -> LETTERS.width(row.name())).max().orElse(0);
    double names = Math.clamp(widest + 14, 80, 240);
    double column = Math.min(WIDEST_COLUMN, (WIDTH - names) / Math.max(1, chart.columns().size()));
    return new GridDrawing(chart, names, column);
  }

  @Override
  public double height() {
    return headHeight() + ROW * chart.rows().size();
  }

  private double headHeight() {
    return isRoomy() ? 36 : 22;
  }

  /** Whether each column has room for a head of its own. */
  private boolean isRoomy() {
    return column >= 44;
  }

  @Override
  public void draw(Pen pen) {
    head(pen);
    double y = headHeight();
    for (Grid.Row row : chart.rows()) {
      pen.begin(0, y);
      pen.begin(row.name());
      pen.text(new Spot(0, 18), LETTERS.cut(row.name(), names - 10), Anchor.START, Colour.INK);
      pen.end();
      for (int i = 0; i < row.cells().size(); i++) {
        cell(pen, row, i);
      }
      pen.end();
      y += ROW;
    }
  }

  private void head(Pen pen) {
    List<String> columns = chart.columns();
    double free = 0;
    for (int i = 0; i < columns.size(); i++) {
      double middle = names + column * (i + 0.5);
      if (isRoomy()) {
        List<String> lines = SMALL.lines(columns.get(i), column - 4, 2);
        pen.begin(columns.get(i));
        for (int line = 0; line < lines.size(); line++) {
          double y = 28 - 14 * (lines.size() - 1 - line);
          label(pen, new Spot(middle, y), lines.get(line));
        }
        pen.end();
      } else {
        double half = SMALL.width(columns.get(i)) / 2;
        double x = Math.min(middle, WIDTH - half);
        if (x - half >= free) {
          label(pen, new Spot(x, 14), columns.get(i));
          free = x + half + 6;
        }
      }
    }
  }

  private static void label(Pen pen, Spot at, String text) {
    pen.text(at, text, Anchor.MIDDLE, Colour.MUTED, SMALL.size(), false);
  }

  private void cell(Pen pen, Grid.Row row, int which) {
    Cell cell = row.cells().get(which);
    double x = names + column * which;
    String said = cell.title().isEmpty() ? cell.text() : cell.title();
    pen.begin(row.name() + ", " + chart.columns().get(which) + ": " + said);
    double gap = column > 8 ? 2 : 0.5;
    Colour ink =
        switch (cell.shade()) {
          case Shade.None _ -> Colour.INK;
          case Shade.Toned(Tone tone) -> Colour.of(tone);
          case Shade.Strength(double share) -> {
            int level = Colour.level(share);
            Colour fill = level == 0 ? Colour.SURFACE : Colour.ofLevel(level);
            pen.box(x, 1, column - gap, ROW - 2, fill);
            yield Colour.onLevel(level);
          }
        };
    boolean iconFits = !cell.icon().isEmpty() && column >= 18;
    double textWidth = LETTERS.width(cell.text()) + (iconFits ? 19 : 0);
    boolean fits = !cell.text().isEmpty() && textWidth + 2 <= column;
    double from = x + (column - gap - (fits ? textWidth : 13.6)) / 2;
    if (iconFits) {
      pen.icon(new Spot(from, 18), cell.icon(), ink);
    }
    if (fits) {
      pen.text(new Spot(from + (iconFits ? 19 : 0), 18), cell.text(), Anchor.START, ink);
    }
    if (!iconFits && !fits && cell.shade() instanceof Shade.Toned(Tone tone)) {
      pen.box(x, 6, column - gap, ROW - 12, Colour.of(tone));
    }
    pen.end();
  }
}
