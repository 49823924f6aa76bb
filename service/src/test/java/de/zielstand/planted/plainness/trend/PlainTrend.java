package de.zielstand.planted.plainness.trend;

import org.apache.commons.math3.util.FastMath;

public record PlainTrend(double slope) {
  double angle() {
    return FastMath.atan(slope);
  }
}
