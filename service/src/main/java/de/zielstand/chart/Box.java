package de.zielstand.chart;

/** A part of a picture. */
record Box(double x, double y, double width, double height) {
  double right() {
    return x + width;
  }

  double bottom() {
    return y + height;
  }

  /** The middle of one of so many equal parts, side by side. */
  double middle(int part, int parts) {
    return x + width * (part + 0.5) / parts;
  }

  /** At a share of the width. */
  double across(double share) {
    return x + width * share;
  }

  /** At a share of the height, from below. */
  double up(double share) {
    return bottom() - height * share;
  }
}
