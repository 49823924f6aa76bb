package de.zielstand.planted.plainness.indicator;

import org.apache.commons.math3.util.FastMath;

final class CalculatesWithoutLeave {
  private CalculatesWithoutLeave() {}

  static double root(double of) {
    return FastMath.sqrt(of);
  }
}
