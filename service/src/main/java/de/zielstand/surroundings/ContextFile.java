package de.zielstand.surroundings;

import java.time.Instant;
import java.util.Optional;

/**
 * A file with context figures that somebody brought.
 *
 * @param changed how many figures it changed
 */
public record ContextFile(
    long id, String name, Deed brought, Optional<Deed> taken, int changed, Optional<Deed> undone) {

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
