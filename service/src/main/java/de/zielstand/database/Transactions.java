package de.zielstand.database;

import de.zielstand.tenancy.Scope;
import java.util.function.Supplier;

/**
 * The only door to the tables. Work inside sees and changes what its scope allows, because the
 * database is told the scope at the begin of each transaction; work outside sees nothing.
 */
public interface Transactions {
  <T> T read(Scope scope, Supplier<T> work);

  <T> T write(Scope scope, Supplier<T> work);

  /**
   * Inside of a transaction of the state: its work on what belongs to one tenant. All of the
   * transaction is kept, or nothing of it.
   */
  void within(Scope tenant, Runnable work);

  default void run(Scope scope, Runnable work) {
    write(
        scope,
        () -> {
          work.run();
          return true;
        });
  }
}
