package de.zielstand.database.store;

import de.zielstand.database.Transactions;
import de.zielstand.tenancy.Scope;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

@Singleton
final class ScopedTransactions implements Transactions {
  private final TransactionOperations<Connection> transactions;
  private final Outage outage;

  ScopedTransactions(TransactionOperations<Connection> transactions, Outage outage) {
    this.transactions = transactions;
    this.outage = outage;
  }

  @Override
  public <T> T read(Scope scope, Supplier<T> work) {
    return within(scope, TransactionDefinition.READ_ONLY, work);
  }

  @Override
  public <T> T write(Scope scope, Supplier<T> work) {
    return within(scope, TransactionDefinition.DEFAULT, work);
  }

  @Override
  public void within(Scope tenant, Runnable work) {
    if (!ScopeAtBegin.CURRENT.isBound() || !ScopeAtBegin.CURRENT.get().equals(Scope.LAND)) {
      throw new IllegalStateException("Only the state's work may turn to a tenant");
    }
    turnTo(tenant);
    ScopedValue.where(ScopeAtBegin.CURRENT, tenant).run(work);
    turnTo(Scope.LAND);
  }

  private void turnTo(Scope scope) {
    try {
      ScopeAtBegin.announce(transactions.getConnection(), scope);
    } catch (SQLException e) {
      throw new DataAccessException("The scope could not be changed", e);
    }
  }

  private <T> T within(Scope scope, TransactionDefinition definition, Supplier<T> work) {
    if (ScopeAtBegin.CURRENT.isBound()) {
      if (!ScopeAtBegin.CURRENT.get().equals(scope)) {
        throw new IllegalStateException("A transaction cannot change its scope to " + scope.name());
      }
      return work.get();
    }
    return outage.watch(() ->
        ScopedValue.where(ScopeAtBegin.CURRENT, scope)
            .call(() -> transactions.execute(definition, status -> work.get())));
  }
}
