package de.zielstand.surroundings.store;

import de.zielstand.database.Transactions;
import de.zielstand.surroundings.ContextChange;
import de.zielstand.surroundings.ContextFile;
import de.zielstand.surroundings.ContextFile.Deed;
import de.zielstand.surroundings.ContextFiles;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

@Singleton
final class StoredContextFiles implements ContextFiles {
  /** Of one person; who brings more has forgotten the first. */
  private static final int MOST_WAITING = 20;

  private final Transactions transactions;
  private final FileRows rows;
  private final StoredContextFigures figures;

  StoredContextFiles(Transactions transactions, FileRows rows, StoredContextFigures figures) {
    this.transactions = transactions;
    this.rows = rows;
    this.figures = figures;
  }

  @Override
  public List<ContextFile> newest(Scope scope, int most) {
    return transactions.read(
        scope,
        () -> rows.find(scope.name(), null, most).stream().map(StoredContextFiles::file).toList());
  }

  @Override
  public Optional<ContextFile> find(Scope scope, long id) {
    return transactions.read(
        scope,
        () -> rows.find(scope.name(), id, 1).stream().map(StoredContextFiles::file).findFirst());
  }

  @Override
  public Optional<byte[]> content(Scope scope, long id) {
    return transactions
        .read(scope, () -> rows.content(scope.name(), id))
        .map(FileRows.ContentRow::content);
  }

  @Override
  public long keep(Scope scope, String name, byte[] content, long by) {
    return transactions.write(
        scope,
        () -> {
          rows.sweep(scope.name(), by, MOST_WAITING - 1);
          return rows.keep(scope.name(), by, name, content);
        });
  }

  @Override
  public boolean discard(Scope scope, long id) {
    return transactions.write(scope, () -> rows.discard(scope.name(), id)) == 1;
  }

  @Override
  public Outcome take(Scope scope, long id, List<ContextChange> changes, long by) {
    return both(
        scope, () -> noted(id, rows.take(scope.name(), id, changes.size(), by)), changes, by, true);
  }

  @Override
  public Outcome undo(Scope scope, long id, List<ContextChange> changes, long by) {
    return both(scope, () -> noted(id, rows.undo(scope.name(), id, by)), changes, by, false);
  }

  @Override
  public Outcome receive(
      Scope scope, String name, List<ContextChange> changes, Optional<Receipt> receipt, long by) {
    return both(
        scope,
        () ->
            Optional.ofNullable(
                rows.receive(
                    scope.name(),
                    by,
                    name,
                    changes.size(),
                    receipt.map(Receipt::key).orElse(null),
                    receipt.map(Receipt::digest).orElse(null),
                    receipt.map(Receipt::answer).orElse(null))),
        changes,
        by,
        true);
  }

  @Override
  public Optional<Receipt> receipt(Scope scope, long by, String key) {
    return transactions
        .read(scope, () -> rows.receipt(scope.name(), by, key))
        .map(row -> new Receipt(row.key(), row.digest(), row.answer()));
  }

  /** The note first: it makes whoever does the same at once wait, and then find it done. */
  private Outcome both(
      Scope scope,
      Supplier<Optional<Long>> note,
      List<ContextChange> changes,
      long by,
      boolean brings) {
    try {
      transactions.run(
          scope,
          () -> {
            Optional<Long> file = note.get();
            if (file.isEmpty()) {
              throw new Undone(Outcome.GONE);
            }
            if (!figures.write(scope, changes, by, file.filter(_ -> brings))) {
              throw new Undone(Outcome.STALE);
            }
          });
      return Outcome.DONE;
    } catch (Undone undone) {
      return undone.why;
    }
  }

  private static Optional<Long> noted(long id, int rows) {
    return rows == 1 ? Optional.of(id) : Optional.empty();
  }

  private static ContextFile file(FileRows.FileRow row) {
    return new ContextFile(
        row.id(),
        row.name(),
        new Deed(row.at(), row.by()),
        deed(row.takenAt(), row.takenBy()),
        row.changed(),
        deed(row.undoneAt(), row.undoneBy()));
  }

  private static Optional<Deed> deed(@Nullable Instant at, @Nullable String by) {
    return at == null || by == null ? Optional.empty() : Optional.of(new Deed(at, by));
  }

  /** Ends the transaction so that nothing of it stays. */
  private static final class Undone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Outcome why;

    Undone(Outcome why) {
      super(why.toString());
      this.why = why;
    }
  }
}
