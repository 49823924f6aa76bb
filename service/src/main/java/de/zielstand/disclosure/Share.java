package de.zielstand.disclosure;

import java.util.List;

/** A numerator within its denominator: those who do not belong to the numerator are implied. */
public record Share(Cell numerator, Cell denominator) {
  public Share {
    if (numerator.count() > denominator.count()) {
      throw new InvalidFiguresException(
          numerator.id() + " is larger than its denominator " + denominator.id());
    }
  }

  public Cell rest() {
    return Cell.implied(
        denominator.id() + " without " + numerator.id(),
        denominator.count() - numerator.count(),
        numerator.rule());
  }

  public Equation equation() {
    return Equation.breakdown(denominator.id(), List.of(numerator.id(), rest().id()));
  }
}
