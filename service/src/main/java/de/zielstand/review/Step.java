package de.zielstand.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was done with a submission.
 *
 * @param by empty where the service itself did it
 * @param until the last day of a reopening
 */
public record Step(
    int number,
    Instant at,
    Optional<String> by,
    Kind kind,
    Optional<String> reason,
    Optional<LocalDate> until) {
  /** The ways in which a submission goes on. */
  public enum Kind {
    SUBMITTED,
    APPROVED,
    RETURNED,
    REOPENED,
    /**
     * Figures of former years that were approved elsewhere; no second person looked at them here.
     */
    TAKEN_OVER;

    /** Whether what stood there then counts as approved. */
    public boolean approves() {
      return this == APPROVED || this == TAKEN_OVER;
    }
  }
}
