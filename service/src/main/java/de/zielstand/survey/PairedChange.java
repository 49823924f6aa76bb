package de.zielstand.survey;

import de.zielstand.figure.FieldProblem;
import de.zielstand.figure.FieldProblem.Code;
import de.zielstand.figure.FiniteNumber;
import java.util.List;
import org.apache.commons.math3.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/**
 * The mean change of those measured twice, for metric instruments only. One pair has no spread, and
 * a change that is the same for all has no test.
 */
public record PairedChange(
    int n,
    @Nullable Double meanChange,
    @Nullable Double sdChange,
    @Nullable Double lower95,
    @Nullable Double upper95,
    @Nullable Double t,
    @Nullable Double p,
    @Nullable Double cohensDz) {
  public static PairedChange of(List<Double> before, List<Double> after) {
    if (before.size() != after.size()) {
      throw new FieldProblem("after", Code.DIFFERENT_LENGTHS);
    }
    if (before.size() > Heads.MOST) {
      throw new FieldProblem("before", Code.TOO_MANY_VALUES);
    }
    double[] changes = new double[before.size()];
    for (int i = 0; i < changes.length; i++) {
      changes[i] =
          FiniteNumber.check("after[" + i + "]", after.get(i))
              - FiniteNumber.check("before[" + i + "]", before.get(i));
    }
    return of(changes);
  }

  private static PairedChange of(double[] changes) {
    int n = changes.length;
    if (n == 0) {
      return new PairedChange(0, null, null, null, null, null, null, null);
    }
    double mean = mean(changes);
    if (n == 1) {
      return new PairedChange(1, mean, null, null, null, null, null, null);
    }
    double squares = 0;
    double largest = 0;
    for (double change : changes) {
      squares += (change - mean) * (change - mean);
      largest = Math.max(largest, Math.abs(change));
    }
    double deviation = Math.sqrt(squares / (n - 1));
    if (deviation <= largest * 1e-13) {
      return new PairedChange(n, mean, 0.0, mean, mean, null, null, null);
    }
    double standardError = deviation / Math.sqrt(n);
    double t = mean / standardError;
    TDistribution students = new TDistribution(null, n - 1, 1e-12);
    double reach = standardError * students.inverseCumulativeProbability(0.975);
    return new PairedChange(
        n,
        mean,
        deviation,
        mean - reach,
        mean + reach,
        t,
        2 * students.cumulativeProbability(-Math.abs(t)),
        mean / deviation);
  }

  private static double mean(double[] changes) {
    double sum = 0;
    for (double change : changes) {
      sum += change;
    }
    return sum / changes.length;
  }
}
