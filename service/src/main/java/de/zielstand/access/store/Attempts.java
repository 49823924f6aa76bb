package de.zielstand.access.store;

import de.zielstand.access.TokenHash;
import de.zielstand.database.Transactions;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** Counts what somebody could try too often, and makes them wait longer and longer. */
@Singleton
final class Attempts {
  private final Transactions transactions;
  private final SignInRows rows;

  Attempts(Transactions transactions, SignInRows rows) {
    this.transactions = transactions;
    this.rows = rows;
  }

  /** The latest of what the counters say. */
  Optional<Instant> blockedUntil(Counter... counters) {
    return transactions.read(
        Scope.SIGN_IN,
        () ->
            Arrays.stream(counters)
                .flatMap(counter -> Optional.ofNullable(rows.blockedUntil(counter.key())).stream())
                .max(Instant::compareTo));
  }

  void count(Counter... counters) {
    transactions.run(
        Scope.SIGN_IN,
        () -> {
          for (var counter : counters) {
            rows.noteFailure(counter.key(), counter.allowed());
          }
        });
  }

  void forget(Counter counter) {
    transactions.run(Scope.SIGN_IN, () -> rows.forgetFailures(counter.key()));
  }

  /** What is counted, and how often it is allowed; of what was typed only a hash is kept. */
  record Counter(String kind, String typed, int allowed) {
    String key() {
      return kind + ":" + TokenHash.of(typed);
    }
  }
}
