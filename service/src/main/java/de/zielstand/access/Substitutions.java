package de.zielstand.access;

import de.zielstand.tenancy.Scope;
import java.time.LocalDate;
import java.util.List;

/** Who stands in for whom as recorder or approver, from when until when. */
public interface Substitutions {
  List<Substitution> all(Scope scope);

  void add(Scope scope, long absent, long standsIn, LocalDate firstDay, LocalDate lastDay, long by);

  boolean remove(Scope scope, long id, long by);

  record Substitution(
      long id, String absent, String standsIn, LocalDate firstDay, LocalDate lastDay) {}
}
