package de.zielstand.figure;

import de.zielstand.figure.FieldProblem.Code;

/** A number of a statistic: no farther from zero than an amount, so that no square overflows. */
public final class FiniteNumber {
  public static final double LARGEST = 1e18;

  private FiniteNumber() {}

  public static double check(String field, double number) {
    if (!Double.isFinite(number)) {
      throw new FieldProblem(field, Code.NOT_FINITE);
    }
    if (Math.abs(number) > LARGEST) {
      throw new FieldProblem(field, Code.TOO_LARGE);
    }
    return number + 0.0; // makes -0 the same number as 0
  }
}
