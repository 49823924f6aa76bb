package de.zielstand.municipality;

import de.zielstand.tenancy.Scope;

/** Where house rules are kept. */
public interface HouseRulesBook {
  HouseRules of(Scope scope);

  /** False where somebody else changed them meanwhile. */
  boolean change(Scope scope, HouseRules rules, long by);
}
