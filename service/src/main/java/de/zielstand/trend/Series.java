package de.zielstand.trend;

import de.zielstand.figure.FieldProblem;
import de.zielstand.figure.FieldProblem.Code;
import de.zielstand.figure.FiniteNumber;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of equal periods in order; periods without a value keep their place. */
public final class Series {
  /** As many slopes as two thousand values have are sorted in a moment. */
  public static final int LONGEST = 2_000;

  private final double[] positions;
  private final double[] values;
  private final int length;

  private Series(double[] positions, double[] values, int length) {
    this.positions = positions;
    this.values = values;
    this.length = length;
  }

  /** Null stands for a gap. */
  public static Series of(List<@Nullable Double> values) {
    if (values.size() > LONGEST) {
      throw new FieldProblem("values", Code.TOO_MANY_VALUES);
    }
    double[] positions = new double[values.size()];
    double[] present = new double[values.size()];
    int n = 0;
    for (int i = 0; i < values.size(); i++) {
      Double value = values.get(i);
      if (value != null) {
        positions[n] = i;
        present[n] = FiniteNumber.check("values[" + i + "]", value);
        n++;
      }
    }
    return new Series(Arrays.copyOf(positions, n), Arrays.copyOf(present, n), values.size());
  }

  /** The piece that begins at a position, counted from there. */
  Series from(int start) {
    int skipped = 0;
    while (skipped < values.length && positions[skipped] < start) {
      skipped++;
    }
    double[] shifted = Arrays.copyOfRange(positions, skipped, positions.length);
    for (int i = 0; i < shifted.length; i++) {
      shifted[i] -= start;
    }
    return new Series(shifted, Arrays.copyOfRange(values, skipped, values.length), length - start);
  }

  /** How many values there are, gaps not counted. */
  public int size() {
    return values.length;
  }

  /** How many periods there are, gaps counted. */
  public int length() {
    return length;
  }

  double position(int i) {
    return positions[i];
  }

  double value(int i) {
    return values[i];
  }

  double[] positions() {
    return positions.clone();
  }

  double[] values() {
    return values.clone();
  }

  /** Those of every {@code season}-th position, beginning at {@code part}. */
  double[] valuesOfSeason(int part, int season) {
    double[] chosen = new double[values.length];
    int n = 0;
    for (int i = 0; i < values.length; i++) {
      if ((int) positions[i] % season == part) {
        chosen[n++] = values[i];
      }
    }
    return Arrays.copyOf(chosen, n);
  }

  /** The size of rounding in what is computed from these values. */
  double noise() {
    double largest = 0;
    for (double value : values) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest * 1e-13;
  }
}
