package de.zielstand.catalogue;

import de.zielstand.tenancy.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The catalogues as they were saved. No version is ever changed, so any instant can be asked. */
public interface Catalogues {
  /** Empty where nothing was saved yet. */
  Optional<Recorded> current(Scope scope);

  /** What was known at that instant. */
  Optional<Recorded> asOf(Scope scope, Instant instant);

  /** The version of that number, from one on. */
  Optional<Recorded> version(Scope scope, int number);

  /** The newest first. */
  List<Version> history(Scope scope);

  /**
   * Makes the catalogue the next version. What it no longer holds ends and stays known; so far no
   * figure refers to any of it.
   *
   * @param expected the number of the version the writer has seen, 0 where there was none
   */
  Saving save(Scope scope, int expected, Catalogue catalogue, String reason, long by);

  /**
   * One version of a catalogue.
   *
   * @param by empty where the service itself saved it
   * @param hash the SHA-256 of its document
   */
  record Version(int number, Instant recordedAt, Optional<String> by, String reason, String hash) {}

  /** A version with its content, as it was written then and as it is understood. */
  record Recorded(Version version, String document, Catalogue catalogue) {}

  /** What came of saving. */
  sealed interface Saving {
    record Saved(int number) implements Saving {}

    /** The newest version says the same, word for word. */
    record Unchanged(int number) implements Saving {}

    /** Somebody else saved meanwhile; nothing was saved now. */
    record Conflict(int newest) implements Saving {}
  }
}
