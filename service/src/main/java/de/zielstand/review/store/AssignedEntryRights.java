package de.zielstand.review.store;

import de.zielstand.chronicle.EntryRights;
import de.zielstand.element.Owner;
import de.zielstand.review.Assignments;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;

/** Whoever hands in the figures of something also enters what happened to it. */
@Singleton
final class AssignedEntryRights implements EntryRights {
  private final Assignments assignments;

  AssignedEntryRights(Assignments assignments) {
    this.assignments = assignments;
  }

  @Override
  public boolean mayEnter(Scope scope, long person, Owner owner) {
    return assignments.answersFor(scope, person, owner);
  }
}
