package de.zielstand.municipality;

import de.zielstand.tenancy.Scope;

/** Where house rules are kept. */
public interface HouseRulesBook {
  /** What holds there, whoever settled it. */
  HouseRules of(Scope scope);

  /** What the state has settled; everybody may know it. */
  HouseRules ofState(Scope scope);

  /** False where somebody else changed them meanwhile. */
  boolean change(Scope scope, HouseRules rules, long by);
}
