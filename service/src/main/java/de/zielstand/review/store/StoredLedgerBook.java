package de.zielstand.review.store;

import de.zielstand.database.Transactions;
import de.zielstand.observation.Observations;
import de.zielstand.observation.Observations.Question;
import de.zielstand.review.Ledger;
import de.zielstand.review.LedgerBook;
import de.zielstand.review.Submissions;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the ledgers read last. Nothing in either table ever goes or changes, so a ledger is still
 * the newest as long as the rows in the database are as many as when it was read; that is asked
 * each time, and a commit of another replica therefore shows with the next request.
 */
@Singleton
final class StoredLedgerBook implements LedgerBook {
  /** Later than anything that could have been written by now, by whichever clock. */
  private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

  /** Of all ledgers together; about 40 megabytes. */
  private static final long MOST_ROWS = 80_000;

  private final Transactions transactions;
  private final Submissions submissions;
  private final Observations observations;
  private final Map<Scope, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);

  StoredLedgerBook(Transactions transactions, Submissions submissions, Observations observations) {
    this.transactions = transactions;
    this.submissions = submissions;
    this.observations = observations;
  }

  private record Size(long revisions, long steps) {
    long rows() {
      return revisions + steps;
    }
  }

  private record Kept(Size size, Ledger ledger) {}

  @Override
  public Ledger of(Scope scope) {
    return transactions.read(
        scope,
        () -> {
          // Counted before it is read: what is committed in between makes it newer, never older.
          Size size = new Size(observations.count(scope), submissions.count(scope));
          Kept known = find(scope);
          return known != null && known.size.equals(size) ? known.ledger : read(scope, size);
        });
  }

  private Ledger read(Scope scope, Size size) {
    Ledger ledger =
        Ledger.of(submissions.steps(scope, END), observations.known(scope, Question.ALL, END));
    synchronized (kept) {
      kept.put(scope, new Kept(size, ledger));
      long rows = kept.values().stream().mapToLong(one -> one.size.rows()).sum();
      for (Iterator<Kept> eldest = kept.values().iterator(); rows > MOST_ROWS; eldest.remove()) {
        rows -= eldest.next().size.rows();
      }
    }
    return ledger;
  }

  private @Nullable Kept find(Scope scope) {
    synchronized (kept) {
      return kept.get(scope);
    }
  }
}
