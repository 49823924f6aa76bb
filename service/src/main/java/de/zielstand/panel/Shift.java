package de.zielstand.panel;

import de.zielstand.attainment.Status;

/** How a status differs from the one before. */
enum Shift {
  BETTER,
  WORSE,
  SAME,
  /** Could not be judged before. */
  NEW,
  /** Can no longer be judged. */
  LOST,
  /** Can be judged neither then nor now. */
  NONE;

  private static final int UNJUDGED = -1;

  static Shift between(Status before, Status now) {
    int from = rank(before);
    int to = rank(now);
    if (from == UNJUDGED || to == UNJUDGED) {
      return from == to ? NONE : from == UNJUDGED ? NEW : LOST;
    }
    return from == to ? SAME : to > from ? BETTER : WORSE;
  }

  static boolean isJudged(Status status) {
    return rank(status) != UNJUDGED;
  }

  private static int rank(Status status) {
    return switch (status) {
      case REACHED -> 5;
      case ON_TRACK -> 4;
      case AT_RISK -> 3;
      case OFF_TRACK -> 2;
      case MOVED_AWAY -> 1;
      case MISSED -> 0;
      case NOT_DUE,
          NO_DATA,
          NOT_MEASURABLE,
          NO_BASELINE,
          NO_TARGET,
          DEFERRED,
          DROPPED,
          SUPPRESSED ->
          UNJUDGED;
    };
  }
}
