package de.zielstand.dashboard.store;

import de.zielstand.audit.AuditLog;
import de.zielstand.audit.AuditLog.Action;
import de.zielstand.dashboard.DashboardName;
import de.zielstand.dashboard.OwnDashboards;
import de.zielstand.dashboard.store.DashboardRows.DashboardRow;
import de.zielstand.database.Transactions;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

@Singleton
final class StoredDashboards implements OwnDashboards {
  private final Transactions transactions;
  private final DashboardRows rows;
  private final AuditLog audit;

  StoredDashboards(Transactions transactions, DashboardRows rows, AuditLog audit) {
    this.transactions = transactions;
    this.rows = rows;
    this.audit = audit;
  }

  @Override
  public List<Version> newest(Scope scope) {
    return transactions.read(
        scope, () -> rows.newest(scope.name()).stream().map(StoredDashboards::version).toList());
  }

  @Override
  public List<Version> versions(Scope scope, DashboardName name) {
    return transactions.read(
        scope,
        () ->
            rows.versions(scope.name(), name.value()).stream()
                .map(StoredDashboards::version)
                .toList());
  }

  @Override
  public Saving save(
      Scope scope, DashboardName name, int expected, Optional<String> document, long by) {
    return transactions.write(
        scope,
        () -> {
          var newest = versions(scope, name).stream().findFirst();
          var number = newest.map(Version::number).orElse(0);
          var known = newest.flatMap(Version::document);
          if (number != expected) {
            return new Saving.Conflict(number);
          }
          if (known.equals(document)) {
            return new Saving.Unchanged(number);
          }
          if (known.isEmpty() && shown(scope) >= MOST) {
            return new Saving.Full(MOST);
          }
          var next = number + 1;
          if (rows.add(scope.name(), name.value(), next, by, document.orElse(null)) == 0) {
            return new Saving.Conflict(next);
          }
          audit.add(scope, Action.DASHBOARD_SAVED, by, name.value(), Integer.toString(next));
          return new Saving.Saved(next);
        });
  }

  private long shown(Scope scope) {
    return newest(scope).stream().filter(one -> one.document().isPresent()).count();
  }

  private static Version version(DashboardRow row) {
    return new Version(
        new DashboardName(row.name()),
        row.number(),
        row.recordedAt(),
        Optional.ofNullable(row.displayName()),
        Optional.ofNullable(row.document()));
  }
}
