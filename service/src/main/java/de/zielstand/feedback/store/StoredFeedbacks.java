package de.zielstand.feedback.store;

import de.zielstand.access.Attempts;
import de.zielstand.access.Attempts.Counter;
import de.zielstand.access.Sender;
import de.zielstand.audit.AuditLog;
import de.zielstand.audit.AuditLog.Action;
import de.zielstand.database.Transactions;
import de.zielstand.feedback.Feedback;
import de.zielstand.feedback.Feedbacks;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Singleton
final class StoredFeedbacks implements Feedbacks {
  // A whole town hall may share one address.
  private static final int WITHOUT_WAITING = 20;

  private final Transactions transactions;
  private final FeedbackRows rows;
  private final Attempts attempts;
  private final AuditLog audit;

  StoredFeedbacks(Transactions transactions, FeedbackRows rows, Attempts attempts, AuditLog audit) {
    this.transactions = transactions;
    this.rows = rows;
    this.attempts = attempts;
    this.audit = audit;
  }

  @Override
  public Optional<Instant> add(Scope scope, Feedback feedback, Sender sender) {
    var counter = new Counter("feedback", sender.key(), WITHOUT_WAITING);
    var blocked = attempts.blockedUntil(counter);
    if (blocked.isEmpty()) {
      transactions.run(
          scope,
          () -> rows.add(scope.name(), feedback.page(), feedback.words(), feedback.contact()));
      attempts.count(counter);
    }
    return blocked;
  }

  @Override
  public List<Received> newest(Scope scope, int most) {
    return transactions.read(
        scope,
        () ->
            rows.newest(scope.name(), most).stream()
                .map(row ->
                    new Received(
                        row.id(),
                        row.at(),
                        new Feedback(row.aboutPage(), row.words(), row.contact()),
                        Optional.ofNullable(row.doneAt())))
                .toList());
  }

  @Override
  public boolean done(Scope scope, long id, long by) {
    return transactions.write(
        scope,
        () -> {
          var changed = rows.done(scope.name(), id) > 0;
          if (changed) {
            audit.add(scope, Action.FEEDBACK_DONE, by, Long.toString(id), "");
          }
          return changed;
        });
  }
}
