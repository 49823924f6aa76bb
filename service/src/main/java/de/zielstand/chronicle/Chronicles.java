package de.zielstand.chronicle;

import de.zielstand.tenancy.Scope;
import java.time.Instant;
import java.util.List;

/** What happened, by municipality; nothing is overwritten. */
public interface Chronicles {
  /** How an attempt to write ended. */
  enum Written {
    DONE,
    /** Somebody entered the same already. */
    DOUBLE,
    /** Somebody changed or withdrew the entry meanwhile. */
    STALE
  }

  Chronicle known(Scope scope, Instant asOf);

  /** All revisions of an entry, the newest first; empty where there is none. */
  List<Entry> history(Scope scope, int number);

  Written add(Scope scope, Happening happening, long by);

  /**
   * A new revision.
   *
   * @param seen the revision the writer had before them
   */
  Written revise(Scope scope, int number, int seen, Happening happening, String reason, long by);

  Written withdraw(Scope scope, int number, int seen, String reason, long by);

  /** Whether anything was ever entered. */
  boolean any(Scope scope);

  void takeSamples(Scope scope, List<Happening> samples);
}
