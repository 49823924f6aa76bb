package de.zielstand.access;

import java.time.Instant;
import java.util.Optional;

/** Counts what somebody could try too often, and makes them wait longer and longer. */
public interface Attempts {
  /** The latest of what the counters say. */
  Optional<Instant> blockedUntil(Counter... counters);

  void count(Counter... counters);

  void forget(Counter counter);

  /** What is counted, and how often it is allowed; of what was typed only a hash is kept. */
  record Counter(String kind, String typed, int allowed) {
    public String key() {
      return kind + ":" + TokenHash.of(typed);
    }
  }
}
