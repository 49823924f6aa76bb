package de.zielstand.intake.store;

import de.zielstand.audit.AuditLog;
import de.zielstand.audit.AuditLog.Action;
import de.zielstand.database.Transactions;
import de.zielstand.intake.Inbox;
import de.zielstand.observation.Observations;
import de.zielstand.observation.Observations.Change;
import de.zielstand.observation.Observations.Recording;
import de.zielstand.observation.Origin;
import de.zielstand.review.Submissions;
import de.zielstand.review.Submissions.Move;
import de.zielstand.review.Submissions.Progress;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

@Singleton
final class StoredInbox implements Inbox {
  private final Transactions transactions;
  private final Observations observations;
  private final Submissions submissions;
  private final ReceiptRows receipts;
  private final AuditLog audit;

  StoredInbox(
      Transactions transactions,
      Observations observations,
      Submissions submissions,
      ReceiptRows receipts,
      AuditLog audit) {
    this.transactions = transactions;
    this.observations = observations;
    this.submissions = submissions;
    this.receipts = receipts;
    this.audit = audit;
  }

  @Override
  public Outcome take(Scope scope, Delivery delivery, long by) {
    return Undone.outcomeOf(() -> transactions.run(scope, () -> takeOrUndo(scope, delivery, by)));
  }

  @Override
  public Outcome takeOver(Iterator<Part> parts, Supplier<Optional<Receipt>> receipt, long by) {
    return Undone.outcomeOf(() ->
        transactions.run(
            Scope.LAND,
            () -> {
              while (parts.hasNext()) {
                var part = parts.next();
                transactions.within(part.scope(), () -> takeOver(part, by));
              }
              keep(Scope.LAND, receipt.get(), by);
            }));
  }

  private void takeOver(Part part, long by) {
    if (part.changes().isEmpty()) {
      return;
    }
    saveOrUndo(part.scope(), part.changes(), Origin.TAKEOVER, part.moves(), Optional.empty(), by);
    audit.add(
        part.scope(), Action.FIGURES_TAKEN_OVER, by, Integer.toString(part.changes().size()), "");
  }

  @Override
  public Optional<Receipt> receipt(Scope scope, long by, String key) {
    return transactions
        .read(scope, () -> receipts.find(scope.name(), by, key))
        .map(row -> new Receipt(row.key(), row.digest(), row.answer()));
  }

  private void takeOrUndo(Scope scope, Delivery delivery, long by) {
    keep(scope, delivery.receipt(), by);
    saveOrUndo(scope, delivery.changes(), delivery.origin(), delivery.moves(), delivery.file(), by);
  }

  private void keep(Scope scope, Optional<Receipt> kept, long by) {
    kept.ifPresent(receipt -> {
      if (receipts.add(scope.name(), by, receipt.key(), receipt.digest(), receipt.answer()) == 0) {
        throw new Undone(new Outcome.AlreadyTaken());
      }
    });
  }

  private void saveOrUndo(
      Scope scope,
      List<Change> changes,
      Origin origin,
      List<Move> moves,
      Optional<Long> file,
      long by) {
    if (!changes.isEmpty()) {
      refusal(observations.record(scope, changes, origin, by, file))
          .ifPresent(why -> {
            throw new Undone(why);
          });
    }
    Progress progress = submissions.takeAll(scope, moves, by);
    if (progress != Progress.DONE) {
      throw new Undone(new Outcome.NotSubmitted(progress));
    }
  }

  private static Optional<Outcome> refusal(Recording recording) {
    return switch (recording) {
      case Recording.Recorded _ -> Optional.empty();
      case Recording.Stale(var figure) -> Optional.of(new Outcome.Stale(figure));
      case Recording.Locked(var figure) -> Optional.of(new Outcome.Locked(figure));
      case Recording.NeedsReason(var figure) -> Optional.of(new Outcome.Locked(figure));
      case Recording.UnknownIndicator(var figure) ->
          throw new IllegalStateException("Judged by a catalogue without " + figure);
    };
  }
}
