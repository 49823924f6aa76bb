package de.zielstand.intake.store;

import de.zielstand.intake.Inbox.Outcome;

/** Ends a transaction so that nothing of it stays, and says why. */
final class Undone extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // caught at once and never written anywhere
  private final Outcome why;

  Undone(Outcome why) {
    super(why.toString());
    this.why = why;
  }

  /** What came of a transaction that may end like this. */
  static Outcome outcomeOf(Runnable transaction) {
    try {
      transaction.run();
      return new Outcome.Taken();
    } catch (Undone undone) {
      return undone.why;
    }
  }

  /** Anything but what was taken ends the transaction around it. */
  static void unlessTaken(Outcome outcome) {
    if (!(outcome instanceof Outcome.Taken)) {
      throw new Undone(outcome);
    }
  }
}
