package de.zielstand.survey;

import de.zielstand.figure.FieldProblem;
import de.zielstand.figure.FieldProblem.Code;

/** How many persons; more than a million are in no wave. */
final class Heads {
  static final int MOST = 1_000_000;

  private Heads() {}

  static int check(String field, int heads) {
    if (heads < 0) {
      throw new FieldProblem(field, Code.TOO_SMALL);
    }
    if (heads > MOST) {
      throw new FieldProblem(field, Code.TOO_LARGE);
    }
    return heads;
  }
}
