package de.zielstand.access.store;

import de.zielstand.access.Attempts;
import de.zielstand.database.Transactions;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

@Singleton
final class StoredAttempts implements Attempts {
  private final Transactions transactions;
  private final SignInRows rows;

  StoredAttempts(Transactions transactions, SignInRows rows) {
    this.transactions = transactions;
    this.rows = rows;
  }

  @Override
  public Optional<Instant> blockedUntil(Counter... counters) {
    return transactions.read(
        Scope.SIGN_IN,
        () ->
            Arrays.stream(counters)
                .flatMap(counter -> Optional.ofNullable(rows.blockedUntil(counter.key())).stream())
                .max(Instant::compareTo));
  }

  @Override
  public void count(Counter... counters) {
    transactions.run(
        Scope.SIGN_IN,
        () -> {
          for (var counter : counters) {
            rows.noteFailure(counter.key(), counter.allowed());
          }
        });
  }

  @Override
  public void forget(Counter counter) {
    transactions.run(Scope.SIGN_IN, () -> rows.forgetFailures(counter.key()));
  }
}
