package de.zielstand.review;

import de.zielstand.element.Owner;
import java.util.Set;

/** What somebody enters figures for. */
public sealed interface Remit {
  boolean covers(Owner owner);

  /** Whoever has nothing assigned answers for all of a municipality. */
  record Everything() implements Remit {
    @Override
    public boolean covers(Owner owner) {
      return true;
    }
  }

  /** Empty for those who enter nothing at all. */
  record Only(Set<Owner> owners) implements Remit {
    public Only {
      owners = Set.copyOf(owners);
    }

    @Override
    public boolean covers(Owner owner) {
      return owners.contains(owner);
    }
  }
}
