package de.zielstand.review.store;

import de.zielstand.database.Transactions;
import de.zielstand.municipality.Municipalities;
import de.zielstand.municipality.Municipality;
import de.zielstand.operation.Errand;
import de.zielstand.review.Assignments;
import de.zielstand.review.Duties;
import de.zielstand.review.Mailing;
import de.zielstand.review.Mailing.Reader;
import de.zielstand.review.Reminder;
import de.zielstand.review.ReminderRound;
import de.zielstand.review.Remit;
import de.zielstand.review.ReviewLetters;
import de.zielstand.tenancy.Scope;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Goes round on every hour of the working day, so that a service that was down in the morning
 * catches up. Each letter is claimed before it is sent: two replicas cannot both send it, and a
 * crash in between loses one letter rather than repeating it.
 */
@Singleton
final class ScheduledReminders implements ReminderRound {
  private static final Scope JOB = Scope.job("reminders");

  private final Municipalities municipalities;
  private final Duties duties;
  private final Assignments assignments;
  private final Transactions transactions;
  private final ReminderRows rows;
  private final Mailing mailing;
  private final Errand errand;

  ScheduledReminders(
      Municipalities municipalities,
      Duties duties,
      Assignments assignments,
      Transactions transactions,
      ReminderRows rows,
      Mailing mailing,
      Errand errand) {
    this.municipalities = municipalities;
    this.duties = duties;
    this.assignments = assignments;
    this.transactions = transactions;
    this.rows = rows;
    this.mailing = mailing;
    this.errand = errand;
  }

  @Scheduled(cron = "0 20 7-18 * * *", zoneId = "Europe/Berlin")
  void goRound() {
    if (errand == Errand.SERVE) {
      send();
    }
  }

  @Override
  public int send() {
    return municipalities.all(JOB).stream()
        .filter(one -> one.tenant() && one.kind() != Municipality.Kind.LAND)
        .map(one -> Scope.of(one.ags()))
        .mapToInt(this::send)
        .sum();
  }

  private int send(Scope scope) {
    var readers = mailing.readers(scope);
    Map<Long, Remit> remits = new HashMap<>(assignments.remits(scope));
    remits.keySet().retainAll(readers.stream().map(reader -> reader.person().id()).toList());
    if (remits.isEmpty()) {
      return 0;
    }
    var known = duties.in(scope);
    var claimed = claim(scope, Reminder.all(known.duties(), remits, known.today()));
    int sent = 0;
    for (var reader : readers) {
      for (var reminder : claimed) {
        if (reminder.person() == reader.person().id()) {
          sent += send(scope, reader, reminder);
        }
      }
    }
    return sent;
  }

  private int send(Scope scope, Reader reader, Reminder reminder) {
    var link = mailing.link("/kommunen/" + scope.name() + "/meldungen");
    var language = reader.person().language();
    if (mailing.send(ReviewLetters.remind(reader.address(), language, reminder, link))) {
      return 1;
    }
    release(scope, reminder);
    return 0;
  }

  /** Those of which at least one cause is new to the person. */
  private List<Reminder> claim(Scope scope, List<Reminder> reminders) {
    return transactions.write(
        scope,
        () -> {
          rows.lock(scope.name());
          return reminders.stream().filter(reminder -> claim(scope, reminder)).toList();
        });
  }

  private boolean claim(Scope scope, Reminder reminder) {
    int fresh = 0;
    for (var cause : reminder.causes()) {
      fresh +=
          rows.claim(scope.name(), reminder.person(), cause.period().code(), cause.rung().name());
    }
    return fresh > 0;
  }

  private void release(Scope scope, Reminder reminder) {
    transactions.run(
        scope,
        () ->
            reminder
                .causes()
                .forEach(cause ->
                    rows.release(
                        scope.name(),
                        reminder.person(),
                        cause.period().code(),
                        cause.rung().name())));
  }
}
