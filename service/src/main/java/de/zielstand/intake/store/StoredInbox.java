package de.zielstand.intake.store;

import de.zielstand.database.Transactions;
import de.zielstand.intake.Inbox;
import de.zielstand.observation.Observations;
import de.zielstand.observation.Observations.Recording;
import de.zielstand.review.Submissions;
import de.zielstand.review.Submissions.Progress;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;
import java.util.Optional;

@Singleton
final class StoredInbox implements Inbox {
  private final Transactions transactions;
  private final Observations observations;
  private final Submissions submissions;
  private final ReceiptRows receipts;

  StoredInbox(
      Transactions transactions,
      Observations observations,
      Submissions submissions,
      ReceiptRows receipts) {
    this.transactions = transactions;
    this.observations = observations;
    this.submissions = submissions;
    this.receipts = receipts;
  }

  @Override
  public Outcome take(Scope scope, Delivery delivery, long by) {
    try {
      transactions.run(scope, () -> takeOrUndo(scope, delivery, by));
      return new Outcome.Taken();
    } catch (Undone undone) {
      return undone.why;
    }
  }

  @Override
  public Optional<Receipt> receipt(Scope scope, long by, String key) {
    return transactions
        .read(scope, () -> receipts.find(scope.name(), by, key))
        .map(row -> new Receipt(row.key(), row.digest(), row.answer()));
  }

  private void takeOrUndo(Scope scope, Delivery delivery, long by) {
    delivery
        .receipt()
        .ifPresent(receipt -> {
          if (receipts.add(scope.name(), by, receipt.key(), receipt.digest(), receipt.answer())
              == 0) {
            throw new Undone(new Outcome.AlreadyTaken());
          }
        });
    if (!delivery.changes().isEmpty()) {
      refusal(observations.record(scope, delivery.changes(), delivery.origin(), by))
          .ifPresent(why -> {
            throw new Undone(why);
          });
    }
    Progress progress = submissions.takeAll(scope, delivery.moves(), by);
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

  /** Ends the transaction so that nothing of it stays. */
  private static final class Undone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // caught at once and never written anywhere
    private final Outcome why;

    Undone(Outcome why) {
      super(why.toString());
      this.why = why;
    }
  }
}
