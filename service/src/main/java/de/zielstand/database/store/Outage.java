package de.zielstand.database.store;

import de.zielstand.database.DatabaseGoneException;
import io.micronaut.data.connection.exceptions.ConnectionException;
import io.micronaut.data.connection.jdbc.exceptions.CannotGetJdbcConnectionException;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.exceptions.TransactionException;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells a database that is gone from a mistake of ours. The log names begin and end of it once, not
 * every request in between.
 */
@Singleton
final class Outage {
  private static final Logger LOG = LoggerFactory.getLogger(Outage.class);

  /** Shut down by an administrator, after a crash, or not yet ready; or no connection left. */
  private static final Set<String> NOT_THERE = Set.of("57P01", "57P02", "57P03", "53300");

  private final AtomicBoolean lasts = new AtomicBoolean();

  <T> T watch(Supplier<T> transaction) {
    try {
      var result = transaction.get();
      end();
      return result;
    } catch (ConnectionException
        | CannotGetJdbcConnectionException
        | TransactionException
        | DataAccessException e) {
      throw isOne(e) ? begin(e) : e;
    }
  }

  static boolean isOne(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException problem && connectionLost(problem)) {
        return true;
      }
    }
    return false;
  }

  private static boolean connectionLost(SQLException problem) {
    var state = problem.getSQLState();
    // The pool's own refusal carries no state where the server was never reached.
    return problem instanceof SQLTransientConnectionException
        || (state != null && (state.startsWith("08") || NOT_THERE.contains(state)));
  }

  private DatabaseGoneException begin(RuntimeException thrown) {
    if (lasts.compareAndSet(false, true)) {
      Throwable root = thrown;
      while (root.getCause() != null) {
        root = root.getCause();
      }
      LOG.error("Die Datenbank antwortet nicht ({}).", root.getMessage());
    }
    return new DatabaseGoneException(thrown);
  }

  private void end() {
    // Read first: a set on every transaction would be shared by all threads.
    if (lasts.get() && lasts.compareAndSet(true, false)) {
      LOG.info("Die Datenbank antwortet wieder.");
    }
  }
}
