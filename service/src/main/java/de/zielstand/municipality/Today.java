package de.zielstand.municipality;

import de.zielstand.tenancy.Scope;
import java.time.LocalDate;

/** The day it is for a municipality's deadlines; where the figures are invented it stands still. */
public interface Today {
  LocalDate in(Scope scope);

  /** Whether the figures there are invented, so that nobody outside shall hear of them. */
  boolean standsStill(Scope scope);

  /** Once, and for good. */
  void standStill(Scope scope, LocalDate on);
}
