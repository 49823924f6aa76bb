package de.zielstand.intake.store;

import de.zielstand.database.Transactions;
import de.zielstand.element.Code;
import de.zielstand.figure.DecimalSign;
import de.zielstand.intake.FileImport;
import de.zielstand.intake.FileImport.Deed;
import de.zielstand.intake.Imports;
import de.zielstand.intake.Inbox;
import de.zielstand.intake.Inbox.Delivery;
import de.zielstand.intake.Inbox.Outcome;
import de.zielstand.observation.FigureKey;
import de.zielstand.period.Period;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

@Singleton
final class StoredImports implements Imports {
  /** Of one person; who brings more has forgotten the first. */
  private static final int MOST_WAITING = 20;

  private final Transactions transactions;
  private final ImportRows rows;
  private final Inbox inbox;

  StoredImports(Transactions transactions, ImportRows rows, Inbox inbox) {
    this.transactions = transactions;
    this.rows = rows;
    this.inbox = inbox;
  }

  @Override
  public long add(Scope scope, String name, byte[] content, long by) {
    var digest = digest(content);
    return transactions.write(
        scope,
        () -> {
          rows.sweep(scope.name());
          rows.keep(scope.name(), by, MOST_WAITING);
          var waiting = rows.waiting(scope.name(), by, digest);
          waiting.ifPresent(same -> rows.again(scope.name(), same.id(), name));
          return waiting
              .map(ImportRows.WaitingRow::id)
              .orElseGet(() -> rows.add(scope.name(), by, name, digest, content.length, content));
        });
  }

  @Override
  public List<FileImport> newest(Scope scope, int most) {
    return transactions.read(
        scope,
        () -> rows.find(scope.name(), null, most).stream().map(StoredImports::read).toList());
  }

  @Override
  public Optional<FileImport> find(Scope scope, long id) {
    return transactions.read(
        scope, () -> rows.find(scope.name(), id, 1).stream().map(StoredImports::read).findFirst());
  }

  @Override
  public Optional<byte[]> content(Scope scope, long id) {
    return transactions
        .read(scope, () -> rows.content(scope.name(), id))
        .map(ImportRows.ContentRow::content);
  }

  @Override
  public void decide(Scope scope, long id, DecimalSign sign) {
    transactions.run(scope, () -> rows.decide(scope.name(), id, sign.name()));
  }

  @Override
  public boolean discard(Scope scope, long id) {
    return transactions.write(scope, () -> rows.discard(scope.name(), id)) == 1;
  }

  @Override
  public Map<FigureKey, Integer> written(Scope scope, long id) {
    Map<FigureKey, Integer> written = new HashMap<>();
    transactions
        .read(scope, () -> rows.written(scope.name(), id))
        .forEach(row ->
            written.put(
                new FigureKey(
                    Code.parse(row.concept()),
                    new Code(row.indicator()),
                    Period.parse(row.period()).orElseThrow(),
                    row.breakdown()),
                row.revision()));
    return written;
  }

  @Override
  public Outcome take(Scope scope, long id, Delivery delivery, long by) {
    int changed = delivery.changes().size();
    return both(scope, () -> rows.take(scope.name(), id, changed, by), delivery, by);
  }

  @Override
  public Outcome undo(Scope scope, long id, Delivery delivery, long by) {
    return both(scope, () -> rows.undo(scope.name(), id, by), delivery, by);
  }

  /** The note first: it makes whoever does the same at once wait, and then find it done. */
  private Outcome both(Scope scope, IntSupplier note, Delivery delivery, long by) {
    return Undone.outcomeOf(() ->
        transactions.run(
            scope,
            () -> {
              if (note.getAsInt() == 0) {
                throw new Undone(new Outcome.AlreadyTaken());
              }
              Undone.unlessTaken(inbox.take(scope, delivery, by));
            }));
  }

  private static FileImport read(ImportRows.ImportRow row) {
    return new FileImport(
        row.id(),
        row.name(),
        row.digest(),
        row.size(),
        Optional.ofNullable(row.decimalSign()).map(DecimalSign::valueOf),
        new Deed(row.uploadedAt(), row.uploadedBy()),
        deed(row.takenAt(), row.takenBy()),
        row.changed(),
        deed(row.undoneAt(), row.undoneBy()));
  }

  private static Optional<Deed> deed(@Nullable Instant at, @Nullable String by) {
    return at == null || by == null ? Optional.empty() : Optional.of(new Deed(at, by));
  }

  private static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
