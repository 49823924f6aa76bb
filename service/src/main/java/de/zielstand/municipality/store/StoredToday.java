package de.zielstand.municipality.store;

import de.zielstand.database.Transactions;
import de.zielstand.municipality.Today;
import de.zielstand.page.Wording;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;
import java.time.LocalDate;

@Singleton
final class StoredToday implements Today {
  private final Transactions transactions;
  private final DemoDayRows rows;

  StoredToday(Transactions transactions, DemoDayRows rows) {
    this.transactions = transactions;
    this.rows = rows;
  }

  @Override
  public LocalDate in(Scope scope) {
    return transactions
        .read(scope, () -> rows.find(scope.name()))
        .orElseGet(() -> LocalDate.now(Wording.ZONE));
  }

  @Override
  public boolean standsStill(Scope scope) {
    return transactions.read(scope, () -> rows.find(scope.name())).isPresent();
  }

  @Override
  public void standStill(Scope scope, LocalDate on) {
    transactions.run(scope, () -> rows.add(scope.name(), on));
  }
}
