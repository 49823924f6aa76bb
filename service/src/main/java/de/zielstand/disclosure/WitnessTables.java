package de.zielstand.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.commons.math3.exception.TooManyIterationsException;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NoFeasibleSolutionException;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * Proves a system wide by whole-numbered tables that solve it. The linear programme alone would
 * only bound the truth from outside: its corners can be fractions where measures belong to several
 * fields. So a corner counts when it is whole and solves every row exactly, and fractions are
 * branched on. What cannot be proven wide is called narrow.
 */
final class WitnessTables {
  private static final double TOLERANCE = 1e-6;
  private static final int LARGEST_PROGRAMME = 400_000;
  private static final int MOST_PIVOTS = 5_000;
  private static final int MOST_BRANCHES = 60;

  private final ReducedSystem system;
  private final Deviations deviations;
  private final BooleanSupplier outOfTime;
  private final int size;
  private final long[] low;
  private final long[] high;

  WitnessTables(ReducedSystem system, Deviations deviations, BooleanSupplier outOfTime) {
    this.system = system;
    this.deviations = deviations;
    this.outOfTime = outOfTime;
    size = system.columns().size();
    // The true table is the first witness.
    low = system.truth();
    high = low.clone();
  }

  Uncertainty uncertainty() {
    if ((long) size * system.rows().size() > LARGEST_PROGRAMME) {
      return Uncertainty.UNDECIDED;
    }
    deviations.replay(system, this::widen);
    for (int column = 0; column < size; column++) {
      stretch(column, GoalType.MAXIMIZE);
      stretch(column, GoalType.MINIMIZE);
      if (outOfTime.getAsBoolean()) {
        return Uncertainty.UNDECIDED;
      }
      if (!isWide(column)) {
        return Uncertainty.NARROW;
      }
    }
    return Uncertainty.WIDE;
  }

  private boolean isWide(int column) {
    return system.columns().get(column).isWide(low[column], high[column]);
  }

  /** Looks for witnesses with more, or less, in a column until it is wide or nothing is left. */
  private void stretch(int column, GoalType goal) {
    if (isWide(column)) {
      return;
    }
    Deque<List<LinearConstraint>> open = new ArrayDeque<>();
    open.push(programme(column));
    for (int branch = 0;
        branch < MOST_BRANCHES && !open.isEmpty() && !isWide(column) && !outOfTime.getAsBoolean();
        branch++) {
      List<LinearConstraint> constraints = open.pop();
      Optional<double[]> corner = solve(constraints, column, goal);
      if (corner.isPresent() && improves(corner.get()[column], column, goal)) {
        witness(corner.get())
            .ifPresentOrElse(this::keep, () -> branch(corner.get(), constraints, open));
      }
    }
  }

  private List<LinearConstraint> programme(int column) {
    List<LinearConstraint> constraints = new ArrayList<>();
    for (Row row : system.rows()) {
      double[] coefficients = new double[size];
      for (int place = 0; place < row.columns.length; place++) {
        coefficients[row.columns[place]] = row.signs[place];
      }
      constraints.add(new LinearConstraint(coefficients, Relationship.EQ, row.right));
    }
    // An unbounded column need not be followed further than the rule asks for.
    Column target = system.columns().get(column);
    constraints.add(bound(column, Relationship.LEQ, (double) target.truth() + target.width()));
    return constraints;
  }

  private LinearConstraint bound(int column, Relationship relationship, double value) {
    return new LinearConstraint(unit(column), relationship, value);
  }

  private double[] unit(int column) {
    double[] coefficients = new double[size];
    coefficients[column] = 1;
    return coefficients;
  }

  private Optional<double[]> solve(List<LinearConstraint> constraints, int column, GoalType goal) {
    try {
      return Optional.of(
          new SimplexSolver()
              .optimize(
                  new MaxIter(MOST_PIVOTS),
                  new LinearObjectiveFunction(unit(column), 0),
                  new LinearConstraintSet(constraints),
                  goal,
                  new NonNegativeConstraint(true))
              .getPoint());
    } catch (NoFeasibleSolutionException | TooManyIterationsException noWitness) {
      return Optional.empty();
    }
  }

  /** The bound is widened by the solver's tolerance before whole numbers are looked for in it. */
  private boolean improves(double bound, int column, GoalType goal) {
    return goal == GoalType.MAXIMIZE
        ? Math.floor(bound + TOLERANCE) > high[column]
        : Math.ceil(bound - TOLERANCE) < low[column];
  }

  private Optional<long[]> witness(double[] corner) {
    long[] table = new long[size];
    for (int column = 0; column < size; column++) {
      table[column] = Math.round(corner[column]);
      if (table[column] < 0) {
        return Optional.empty();
      }
    }
    return system.rows().stream().allMatch(row -> row.holds(table))
        ? Optional.of(table)
        : Optional.empty();
  }

  private void keep(long[] witness) {
    deviations.remember(system, witness);
    widen(witness);
  }

  private void widen(long[] witness) {
    for (int column = 0; column < size; column++) {
      low[column] = Math.min(low[column], witness[column]);
      high[column] = Math.max(high[column], witness[column]);
    }
  }

  private void branch(
      double[] corner, List<LinearConstraint> constraints, Deque<List<LinearConstraint>> open) {
    int column = mostFractional(corner);
    if (fraction(corner[column]) > TOLERANCE) {
      double floor = Math.floor(corner[column]);
      open.push(with(constraints, bound(column, Relationship.LEQ, floor)));
      open.push(with(constraints, bound(column, Relationship.GEQ, floor + 1)));
    }
  }

  private static int mostFractional(double[] corner) {
    int most = 0;
    for (int column = 1; column < corner.length; column++) {
      if (fraction(corner[column]) > fraction(corner[most])) {
        most = column;
      }
    }
    return most;
  }

  private static double fraction(double value) {
    return Math.abs(value - Math.rint(value));
  }

  private static List<LinearConstraint> with(
      List<LinearConstraint> constraints, LinearConstraint further) {
    List<LinearConstraint> more = new ArrayList<>(constraints);
    more.add(further);
    return more;
  }
}
