package de.zielstand.chronicle;

import de.zielstand.element.Owner;
import de.zielstand.tenancy.Scope;

/** Who of those that record may do so for what. */
public interface EntryRights {
  boolean mayEnter(Scope scope, long person, Owner owner);
}
