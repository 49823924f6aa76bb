package de.zielstand.review;

import de.zielstand.element.Owner;
import de.zielstand.indicator.Breakdown;
import java.util.Arrays;
import java.util.Set;

/** What somebody enters figures for. */
public sealed interface Remit {
  /** Whether any figure of it is theirs to enter. */
  boolean covers(Owner owner);

  /**
   * Whether one figure of it is.
   *
   * @param part of a breakdown, empty for the whole
   */
  boolean covers(Owner owner, String part);

  /** Whether all of it is theirs, so that they hand it in. */
  boolean answersFor(Owner owner);

  /** Whoever has nothing assigned answers for all of a municipality. */
  record Everything() implements Remit {
    @Override
    public boolean covers(Owner owner) {
      return true;
    }

    @Override
    public boolean covers(Owner owner, String part) {
      return true;
    }

    @Override
    public boolean answersFor(Owner owner) {
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

    @Override
    public boolean covers(Owner owner, String part) {
      return covers(owner);
    }

    @Override
    public boolean answersFor(Owner owner) {
      return covers(owner);
    }
  }

  /** Of a Kreis, the figures of one Gemeinde; the Kreis hands them in with those of the others. */
  record OfGemeinde(String gemeinde, Remit within) implements Remit {
    @Override
    public boolean covers(Owner owner) {
      return within.covers(owner);
    }

    @Override
    public boolean covers(Owner owner, String part) {
      return covers(owner)
          && Arrays.asList(part.split(",", -1)).contains(Breakdown.GEMEINDE + "=" + gemeinde);
    }

    @Override
    public boolean answersFor(Owner owner) {
      return false;
    }
  }

  /** Of those who also stand in for somebody. */
  record Both(Remit one, Remit other) implements Remit {
    @Override
    public boolean covers(Owner owner) {
      return one.covers(owner) || other.covers(owner);
    }

    @Override
    public boolean covers(Owner owner, String part) {
      return one.covers(owner, part) || other.covers(owner, part);
    }

    @Override
    public boolean answersFor(Owner owner) {
      return one.answersFor(owner) || other.answersFor(owner);
    }
  }
}
