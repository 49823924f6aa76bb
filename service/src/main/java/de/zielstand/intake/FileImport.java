package de.zielstand.intake;

import de.zielstand.figure.DecimalSign;
import java.time.Instant;
import java.util.Optional;

/**
 * A file with figures that somebody brought.
 *
 * @param digest of its content
 * @param sign how its numbers were said to be meant, where they do not tell
 * @param rows of figures that it changed
 */
public record FileImport(
    long id,
    String name,
    String digest,
    int size,
    Optional<DecimalSign> sign,
    Deed uploaded,
    Optional<Deed> taken,
    int rows,
    Optional<Deed> undone) {

  /** Who did something, and when. */
  public record Deed(Instant at, String by) {}

  /** How far a file is. */
  public enum State {
    WAITING,
    TAKEN,
    UNDONE
  }

  public State state() {
    if (undone.isPresent()) {
      return State.UNDONE;
    }
    return taken.isPresent() ? State.TAKEN : State.WAITING;
  }
}
