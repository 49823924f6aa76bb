package de.zielstand.database.store;

import de.zielstand.database.Inspection;
import de.zielstand.database.Transactions;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;

@Singleton
final class RunningServer implements Inspection {
  private final Transactions transactions;
  private final ServerRows rows;

  RunningServer(Transactions transactions, ServerRows rows) {
    this.transactions = transactions;
    this.rows = rows;
  }

  @Override
  public Facts now() {
    var row = transactions.read(Scope.HEALTH, rows::facts);
    return new Facts(row.version(), row.timescale());
  }
}
