package de.zielstand.access.store;

import de.zielstand.access.Substitutions;
import de.zielstand.access.store.SubstitutionRows.SubstitutionRow;
import de.zielstand.audit.AuditLog;
import de.zielstand.audit.AuditLog.Action;
import de.zielstand.database.Transactions;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;
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
        () -> rows.all(scope.name()).stream().map(StoredSubstitutions::substitution).toList());
  }

  @Override
  public void add(Scope scope, Wish wish, long by) {
    transactions.run(
        scope,
        () -> {
          var id =
              rows.add(
                  scope.name(), wish.absent(), wish.standsIn(), wish.firstDay(), wish.lastDay());
          note(scope, Action.SUBSTITUTION_ADDED, by, rows.find(scope.name(), id).orElseThrow());
        });
  }

  @Override
  public boolean remove(Scope scope, long id, long by) {
    return transactions.write(
        scope,
        () -> {
          var found = rows.find(scope.name(), id);
          if (found.isEmpty() || rows.remove(scope.name(), id) == 0) {
            return false;
          }
          note(scope, Action.SUBSTITUTION_REMOVED, by, found.get());
          return true;
        });
  }

  private void note(Scope scope, Action action, long by, SubstitutionRow row) {
    audit.add(
        scope,
        action,
        by,
        row.absentUsername() + " → " + row.standsInUsername(),
        row.firstDay() + "/" + row.lastDay());
  }

  private static Substitution substitution(SubstitutionRow row) {
    return new Substitution(
        row.id(),
        new Named(row.absentId(), row.absentName()),
        new Named(row.standsInId(), row.standsInName()),
        row.firstDay(),
        row.lastDay());
  }
}
