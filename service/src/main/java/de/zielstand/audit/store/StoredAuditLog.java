package de.zielstand.audit.store;

import de.zielstand.audit.AuditLog;
import de.zielstand.database.Transactions;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

@Singleton
final class StoredAuditLog implements AuditLog {
  private final Transactions transactions;
  private final AuditRows rows;

  StoredAuditLog(Transactions transactions, AuditRows rows) {
    this.transactions = transactions;
    this.rows = rows;
  }

  @Override
  public void add(Scope scope, Action action, long by, String subject, String detail) {
    transactions.run(
        scope,
        () -> rows.add(scope.name(), by == SYSTEM ? null : by, action.name(), subject, detail));
  }

  @Override
  public List<Entry> newest(Scope scope, Optional<Long> below, int most) {
    return transactions.read(
        scope,
        () ->
            rows.newest(scope.name(), below.orElse(Long.MAX_VALUE), most).stream()
                .map(row ->
                    new Entry(
                        row.id(),
                        row.at(),
                        Optional.ofNullable(row.displayName()),
                        Action.valueOf(row.action()),
                        row.subject(),
                        row.detail()))
                .toList());
  }
}
