package de.zielstand.municipality;

import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import java.util.List;
import java.util.Optional;

/** The reference list of territories, which everybody may read and only the state changes. */
public interface Municipalities {
  List<Municipality> all(Scope scope);

  Optional<Municipality> find(Scope scope, Ags ags);

  /** False where the key is already taken. */
  boolean add(Scope scope, Municipality municipality, long by);
}
