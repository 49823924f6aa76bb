package de.zielstand.access.store;

import de.zielstand.access.Substitutions;
import de.zielstand.audit.AuditLog;
import de.zielstand.audit.AuditLog.Action;
import de.zielstand.database.Transactions;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

@Singleton
final class StoredSubstitutions implements Substitutions {
  private final Transactions transactions;
  private final SubstitutionRows rows;
  private final AuditLog audit;

  StoredSubstitutions(Transactions transactions, SubstitutionRows rows, AuditLog audit) {
    this.transactions = transactions;
    this.rows = rows;
    this.audit = audit;
  }

  @Override
  public List<Substitution> all(Scope scope) {
    return transactions.read(
        scope,
        () ->
            rows.all(scope.name()).stream()
                .map(row ->
                    new Substitution(
                        row.id(), row.absent(), row.standsIn(), row.firstDay(), row.lastDay()))
                .toList());
  }

  @Override
  public void add(
      Scope scope, long absent, long standsIn, LocalDate firstDay, LocalDate lastDay, long by) {
    transactions.run(
        scope,
        () -> {
          rows.add(scope.name(), absent, standsIn, firstDay, lastDay);
          audit.add(
              scope,
              Action.SUBSTITUTION_ADDED,
              by,
              absent + " → " + standsIn,
              firstDay + "/" + lastDay);
        });
  }

  @Override
  public boolean remove(Scope scope, long id, long by) {
    return transactions.write(
        scope,
        () -> {
          var removed = rows.remove(scope.name(), id) > 0;
          if (removed) {
            audit.add(scope, Action.SUBSTITUTION_REMOVED, by, Long.toString(id), "");
          }
          return removed;
        });
  }
}
