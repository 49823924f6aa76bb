package de.zielstand.review;

/** How far the ladder of a deadline is climbed. */
public enum Rung {
  /** The period is not over. */
  NOT_YET,
  OPENED,
  REMINDER,
  /** The last days before and the day itself. */
  DUE,
  LATE,
  CLOSED
}
