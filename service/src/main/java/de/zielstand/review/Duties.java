package de.zielstand.review;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.municipality.HouseRules;
import de.zielstand.tenancy.Scope;
import java.time.LocalDate;
import java.util.List;

/** What a municipality has to hand in, read at once. */
public interface Duties {
  /** On the day it is there. */
  Known in(Scope scope);

  /**
   * All that the lists, the calendar, the reminders and the sheets are made from.
   *
   * @param catalogue empty where none was written down yet
   */
  record Known(Catalogue catalogue, Ledger ledger, HouseRules rules, LocalDate today) {
    public List<Duty> duties() {
      return Duty.all(catalogue, ledger, rules, today);
    }
  }
}
