package de.zielstand.chart;

import de.zielstand.chart.Pen.Anchor;
import de.zielstand.chart.Pen.Spot;
import java.math.BigDecimal;
import java.util.List;

/** Bars that fall into shaded parts, each as long as its share or its number. */
record StacksDrawing(Stacks chart, Legend legend, BigDecimal longest) implements Drawing {
  private static final double ROW = 40;
  private static final double NAMES = 176;
  private static final double BARS = 420;
  private static final double BAR = 26;
  private static final Letters LETTERS = new Letters(Pen.TEXT);

  static StacksDrawing of(Stacks chart) {
    BigDecimal longest =
        chart.stacks().stream().map(Stacks.Stack::sum).reduce(BigDecimal.ONE, BigDecimal::max);
    return new StacksDrawing(chart, Legend.ofLevels(chart.levels()), longest);
  }

  @Override
  public double height() {
    return legend.height() + ROW * chart.stacks().size();
  }

  @Override
  public void draw(Pen pen) {
    legend.draw(pen);
    double y = legend.height();
    for (Stacks.Stack stack : chart.stacks()) {
      pen.begin(0, y);
      draw(pen, stack);
      pen.end();
      y += ROW;
    }
  }

  private void draw(Pen pen, Stacks.Stack stack) {
    List<String> name = LETTERS.lines(stack.name(), NAMES - 12, 2);
    pen.lines(new Spot(0, name.size() > 1 ? 14 : 22), name, Anchor.START, Colour.INK);
    double room = WIDTH - NAMES - BARS - 12;
    boolean nothing = stack.sum().signum() == 0;
    pen.text(
        new Spot(nothing ? NAMES : NAMES + BARS + 12, 22),
        LETTERS.cut(stack.note(), nothing ? BARS : room),
        Anchor.START,
        Colour.MUTED);
    if (nothing) {
      return;
    }
    BigDecimal whole = chart.asShares() ? stack.sum() : longest;
    BigDecimal before = BigDecimal.ZERO;
    for (int level = 0; level < stack.parts().size(); level++) {
      BigDecimal part = stack.parts().get(level);
      double from = NAMES + BARS * share(before, whole);
      before = before.add(part);
      part(pen, stack, level, from, NAMES + BARS * share(before, whole));
    }
  }

  private void part(Pen pen, Stacks.Stack stack, int level, double from, double to) {
    if (to <= from) {
      return;
    }
    int shade = Colour.level(level, chart.levels().size());
    String text = chart.text(stack, level);
    pen.begin(stack.name() + ", " + chart.levels().get(level) + ": " + text);
    pen.box(from, 4, Math.max(0.5, to - from - 1), BAR, Colour.ofLevel(shade));
    if (LETTERS.width(text) + 6 <= to - from) {
      pen.text(new Spot((from + to) / 2, 22), text, Anchor.MIDDLE, Colour.onLevel(shade));
    }
    pen.end();
  }

  private static double share(BigDecimal part, BigDecimal whole) {
    return part.doubleValue() / whole.doubleValue();
  }
}
