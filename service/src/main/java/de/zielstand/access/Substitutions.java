package de.zielstand.access;

import de.zielstand.tenancy.Scope;
import java.time.LocalDate;
import java.util.List;

/** Who stands in for whom as recorder or approver, from when until when. */
public interface Substitutions {
  List<Substitution> all(Scope scope);

  /** Both have to belong to the scope; the caller has found nothing wrong with it. */
  void add(Scope scope, Wish wish, long by);

  boolean remove(Scope scope, long id, long by);

  record Substitution(
      long id, Named absent, Named standsIn, LocalDate firstDay, LocalDate lastDay) {

    public boolean overBy(LocalDate today) {
      return lastDay.isBefore(today);
    }

    public boolean holdsOn(LocalDate day) {
      return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
  }

  record Named(long id, String displayName) {}

  /** Who shall stand in for whom, as somebody has asked for it. */
  record Wish(long absent, long standsIn, LocalDate firstDay, LocalDate lastDay) {}
}
