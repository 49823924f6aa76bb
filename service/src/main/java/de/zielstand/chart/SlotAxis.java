package de.zielstand.chart;

import de.zielstand.chart.Pen.Anchor;
import de.zielstand.chart.Pen.Spot;
import java.util.List;

/** The axis of time below a drawing: as many of its labels as fit side by side. */
record SlotAxis(List<Slot> slots, Box box) {
  static final double ROW = 16;
  private static final Letters LETTERS = new Letters(12);
  private static final double APART = 8;

  static double height(List<Slot> slots) {
    return isGrouped(slots) ? 2 * ROW + 8 : ROW + 8;
  }

  void draw(Pen pen) {
    double y = box.bottom() + ROW;
    if (!isGrouped(slots)) {
      every(pen, slots.stream().map(Slot::brief).toList(), y);
      return;
    }
    double widest = slots.stream().mapToDouble(slot -> LETTERS.width(slot.brief())).max().orElse(0);
    if (widest + 2 <= box.width() / slots.size()) {
      for (int i = 0; i < slots.size(); i++) {
        label(pen, box.middle(i, slots.size()), y, slots.get(i).brief());
      }
    }
    groups(pen, y + ROW);
  }

  private void groups(Pen pen, double y) {
    double free = Double.NEGATIVE_INFINITY;
    int first = 0;
    while (first < slots.size()) {
      String group = slots.get(first).group();
      int last = first;
      while (last + 1 < slots.size() && slots.get(last + 1).group().equals(group)) {
        last++;
      }
      if (first > 0) {
        double x = box.x() + box.width() * first / slots.size();
        pen.line(new Spot(x, box.bottom()), new Spot(x, y + 2), Colour.LINE, 1, Role.Dash.SOLID);
      }
      double middle = (box.middle(first, slots.size()) + box.middle(last, slots.size())) / 2;
      double half = LETTERS.width(group) / 2;
      if (middle - half >= free) {
        label(pen, middle, y, group);
        free = middle + half + APART;
      }
      first = last + 1;
    }
  }

  private void every(Pen pen, List<String> labels, double y) {
    double free = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < labels.size(); i++) {
      double room = Math.max(60, box.width() / labels.size() - APART);
      String label = LETTERS.cut(labels.get(i), room);
      double half = LETTERS.width(label) / 2;
      double x = Drawing.centre(box.middle(i, labels.size()), 2 * half);
      if (x - half >= free) {
        label(pen, x, y, label);
        free = x + half + APART;
      }
    }
  }

  private static void label(Pen pen, double x, double y, String label) {
    pen.text(new Spot(x, y), label, Anchor.MIDDLE, Colour.MUTED, LETTERS.size(), false);
  }

  private static boolean isGrouped(List<Slot> slots) {
    return slots.stream().anyMatch(slot -> !slot.group().isEmpty());
  }
}
