package de.zielstand.review;

import java.time.LocalDate;
import java.util.Optional;

/** Why figures of a submission cannot simply be changed. */
public enum Lock {
  /** They wait for their approval; whoever approves can return them. */
  SUBMITTED,
  /** A correction says why, and is approved again. */
  APPROVED,
  /** Their time is over; whoever approves can reopen them until a day. */
  CLOSED;

  /**
   * What holds a submission, if anything does.
   *
   * @param closes the last day on which figures are taken without asking
   */
  public static Optional<Lock> of(Submission submission, LocalDate closes, LocalDate today) {
    Optional<Step> last = submission.lastStep();
    return switch (last.map(Step::kind).orElse(null)) {
      case SUBMITTED -> Optional.of(SUBMITTED);
      case APPROVED, TAKEN_OVER -> Optional.of(APPROVED);
      case RETURNED -> Optional.empty();
      case REOPENED ->
          last.flatMap(Step::until).filter(until -> !today.isAfter(until)).isPresent()
              ? Optional.empty()
              : closed(closes, today);
      case null -> closed(closes, today);
    };
  }

  private static Optional<Lock> closed(LocalDate closes, LocalDate today) {
    return today.isAfter(closes) ? Optional.of(CLOSED) : Optional.empty();
  }
}
