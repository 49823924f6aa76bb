package de.zielstand.municipality.store;

import de.zielstand.audit.AuditLog;
import de.zielstand.audit.AuditLog.Action;
import de.zielstand.database.Transactions;
import de.zielstand.municipality.HouseRules;
import de.zielstand.municipality.HouseRulesBook;
import de.zielstand.municipality.store.HouseRulesRows.RulesRow;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;
import java.util.Optional;

@Singleton
final class StoredHouseRules implements HouseRulesBook {
  private final Transactions transactions;
  private final HouseRulesRows rows;
  private final AuditLog audit;

  StoredHouseRules(Transactions transactions, HouseRulesRows rows, AuditLog audit) {
    this.transactions = transactions;
    this.rows = rows;
    this.audit = audit;
  }

  @Override
  public HouseRules of(Scope scope) {
    return rules(transactions.read(scope, () -> rows.of(scope.name())));
  }

  private static HouseRules rules(RulesRow row) {
    return new HouseRules(
        row.onTrack(),
        row.atRisk(),
        row.smallestCount(),
        row.smallestChildCount(),
        row.deadlineDays(),
        row.graceDays(),
        row.reminderDays(),
        Optional.ofNullable(row.yearShown()),
        row.version());
  }

  @Override
  public boolean change(Scope scope, HouseRules rules, long by) {
    return transactions.write(
        scope,
        () -> {
          var before = rules(rows.of(scope.name()));
          var changed =
              rows.change(
                      scope.name(),
                      rules.onTrack(),
                      rules.atRisk(),
                      rules.smallestCount(),
                      rules.smallestChildCount(),
                      rules.deadlineDays(),
                      rules.graceDays(),
                      rules.reminderDays(),
                      rules.yearShown().orElse(null),
                      rules.version())
                  > 0;
          if (changed) {
            audit.add(scope, Action.SETTINGS_CHANGED, by, scope.name(), rules.changesFrom(before));
          }
          return changed;
        });
  }
}
