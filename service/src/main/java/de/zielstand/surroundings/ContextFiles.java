package de.zielstand.surroundings;

import de.zielstand.tenancy.Scope;
import java.util.List;
import java.util.Optional;

/** Files with context figures: those that wait to be taken in, and what became of the others. */
public interface ContextFiles {
  /** Those that wait, and those that changed something; the newest first. */
  List<ContextFile> newest(Scope scope, int most);

  Optional<ContextFile> find(Scope scope, long id);

  /** Empty once the file was taken in: what it said is in the figures then. */
  Optional<byte[]> content(Scope scope, long id);

  /** Waits until somebody takes it in or throws it away. */
  long keep(Scope scope, String name, byte[] content, long by);

  boolean discard(Scope scope, long id);

  /** Its figures and the note that it is done, or nothing. */
  Outcome take(Scope scope, long id, List<ContextChange> changes, long by);

  /** What stood before it and the note that it is undone, or nothing. */
  Outcome undo(Scope scope, long id, List<ContextChange> changes, long by);

  /** What a program sent: looked at and taken in by one call. */
  Outcome receive(
      Scope scope, String name, List<ContextChange> changes, Optional<Receipt> receipt, long by);

  /** What was answered to that key before. */
  Optional<Receipt> receipt(Scope scope, long by, String key);

  /**
   * What was answered to a call.
   *
   * @param digest of what was sent, so that a key is not used for something else
   */
  record Receipt(String key, String digest, String answer) {}

  /** What came of it. */
  enum Outcome {
    DONE,
    /** Somebody else changed one of the figures meanwhile. */
    STALE,
    /** It was taken in, thrown away or undone meanwhile. */
    GONE
  }
}
