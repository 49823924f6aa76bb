package de.zielstand.progress;

import de.zielstand.figure.FiniteNumber;
import de.zielstand.indicator.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Where a series is wanted to go.
 *
 * @param percent whether 100 is the most there can be
 */
public record Wanted(Direction direction, @Nullable Goal goal, boolean percent) {

  /** A value to be reached in a year. */
  public record Goal(double value, int year) {
    public Goal {
      value = FiniteNumber.check("target", value);
    }
  }

  /** A change, counted positive in the wanted direction. */
  double towards(double change) {
    return direction == Direction.RISE ? change : -change;
  }

  boolean isMetBy(double value, Goal target) {
    return towards(value - target.value()) >= 0;
  }
}
