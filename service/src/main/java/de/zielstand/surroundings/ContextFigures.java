package de.zielstand.surroundings;

import de.zielstand.tenancy.Scope;
import java.time.Instant;
import java.util.List;

/** The context figures of municipalities. */
public interface ContextFigures {
  /** As of an instant. */
  Surroundings known(Scope scope, Instant asOf);

  /** By now. */
  Surroundings known(Scope scope);

  boolean any(Scope scope);

  /** Invented figures, which nobody brought. */
  void takeSamples(Scope scope, List<ContextChange> samples);
}
