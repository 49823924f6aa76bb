package de.zielstand.feedback.store;

import de.zielstand.audit.AuditLog;
import de.zielstand.audit.AuditLog.Action;
import de.zielstand.database.Transactions;
import de.zielstand.feedback.Feedback;
import de.zielstand.feedback.Feedbacks;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

@Singleton
final class StoredFeedbacks implements Feedbacks {
  private static final int MOST_AN_HOUR = 60;

  private final Transactions transactions;
  private final FeedbackRows rows;
  private final AuditLog audit;

  StoredFeedbacks(Transactions transactions, FeedbackRows rows, AuditLog audit) {
    this.transactions = transactions;
    this.rows = rows;
    this.audit = audit;
  }

  @Override
  public boolean add(Scope scope, Feedback feedback) {
    return transactions.write(
        scope,
        () ->
            rows.add(
                    scope.name(),
                    feedback.page(),
                    feedback.words(),
                    feedback.contact(),
                    MOST_AN_HOUR)
                > 0);
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
