package de.zielstand.municipality.store;

import de.zielstand.audit.AuditLog;
import de.zielstand.audit.AuditLog.Action;
import de.zielstand.database.Transactions;
import de.zielstand.municipality.HouseRules;
import de.zielstand.municipality.HouseRulesBook;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;
import java.util.Optional;

@Singleton
final class StoredHouseRules implements HouseRulesBook {
  private static final int RUNNING_YEAR = 0;

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
    return transactions.read(scope, () -> rules(scope));
  }

  @Override
  public HouseRules ofState(Scope scope) {
    return transactions.read(scope, () -> rules(Scope.LAND));
  }

  private HouseRules rules(Scope whose) {
    var row = rows.of(whose.name());
    return new HouseRules(
        row.onTrack(),
        row.atRisk(),
        row.smallestCount(),
        row.smallestChildCount(),
        row.deadlineDays(),
        row.graceDays(),
        row.reminderDays(),
        Optional.of(row.yearShown()).filter(year -> year != RUNNING_YEAR),
        row.version());
  }

  @Override
  public boolean change(Scope scope, HouseRules rules, long by) {
    return transactions.write(
        scope,
        () -> {
          var before = rules(scope);
          var state =
              scope.equals(Scope.LAND)
                  ? Optional.<HouseRules>empty()
                  : Optional.of(rules(Scope.LAND));
          var own = new OwnRules(rules, state);
          var changed =
              rows.change(
                      scope.name(),
                      own.onTrack(),
                      own.atRisk(),
                      own.number(HouseRules::smallestCount),
                      own.number(HouseRules::smallestChildCount),
                      own.number(HouseRules::deadlineDays),
                      own.number(HouseRules::graceDays),
                      own.number(HouseRules::reminderDays),
                      own.number(said -> said.yearShown().orElse(RUNNING_YEAR)),
                      rules.version())
                  > 0;
          if (changed) {
            audit.add(scope, Action.SETTINGS_CHANGED, by, scope.name(), rules.changesFrom(before));
          }
          return changed;
        });
  }
}
