package de.zielstand.yearly;

import de.zielstand.review.Rung;
import de.zielstand.tenancy.Scope;
import java.time.Instant;
import java.util.List;

/** Reminds all who have not answered in a yearly round, and knows who was reminded. */
public interface RoundReminders {
  /** As often as one likes: nobody is told the same twice. Says how many letters went out. */
  int send();

  /** Whether anybody there can be written to at all. */
  boolean reach(Scope scope);

  /** The newest first. */
  List<Sent> sent(Scope scope, int year);

  /** A letter to somebody. */
  record Sent(String name, Rung rung, Instant at) {}
}
