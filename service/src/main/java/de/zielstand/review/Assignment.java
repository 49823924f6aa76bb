package de.zielstand.review;

import de.zielstand.element.Owner;
import java.util.Optional;
import java.util.Set;

/**
 * What a recorder was given to enter.
 *
 * @param owners none for everything
 * @param gemeinde of a Kreis, where they enter for one of its Gemeinden only
 */
public record Assignment(Set<Owner> owners, Optional<String> gemeinde) {
  public static final Assignment NONE = new Assignment(Set.of(), Optional.empty());

  public Assignment {
    owners = Set.copyOf(owners);
  }

  public static Assignment of(Owner... owners) {
    return new Assignment(Set.of(owners), Optional.empty());
  }

  public Remit remit() {
    Remit all = owners.isEmpty() ? new Remit.Everything() : new Remit.Only(owners);
    return gemeinde.<Remit>map(one -> new Remit.OfGemeinde(one, all)).orElse(all);
  }
}
