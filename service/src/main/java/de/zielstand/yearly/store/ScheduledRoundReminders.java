package de.zielstand.yearly.store;

import de.zielstand.database.Transactions;
import de.zielstand.municipality.Municipalities;
import de.zielstand.municipality.Municipality;
import de.zielstand.operation.Errand;
import de.zielstand.review.Assignments;
import de.zielstand.review.Duties;
import de.zielstand.review.Mailing;
import de.zielstand.review.Mailing.Reader;
import de.zielstand.review.Remit;
import de.zielstand.review.Rung;
import de.zielstand.tenancy.Scope;
import de.zielstand.yearly.Roll;
import de.zielstand.yearly.Round;
import de.zielstand.yearly.RoundLetter;
import de.zielstand.yearly.RoundReminder;
import de.zielstand.yearly.RoundReminders;
import de.zielstand.yearly.Rounds;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Goes round like the reminders about figures: on every hour of the working day, and each letter is
 * claimed before it is sent.
 */
@Singleton
final class ScheduledRoundReminders implements RoundReminders {
  private static final Scope JOB = Scope.job("round-reminders");

  private final Municipalities municipalities;
  private final Rounds rounds;
  private final Duties duties;
  private final Assignments assignments;
  private final Transactions transactions;
  private final RoundReminderRows rows;
  private final Mailing mailing;
  private final Errand errand;

  ScheduledRoundReminders(
      Municipalities municipalities,
      Rounds rounds,
      Duties duties,
      Assignments assignments,
      Transactions transactions,
      RoundReminderRows rows,
      Mailing mailing,
      Errand errand) {
    this.municipalities = municipalities;
    this.rounds = rounds;
    this.duties = duties;
    this.assignments = assignments;
    this.transactions = transactions;
    this.rows = rows;
    this.mailing = mailing;
    this.errand = errand;
  }

  @Scheduled(cron = "0 40 7-18 * * *", zoneId = "Europe/Berlin")
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

  @Override
  public boolean reach(Scope scope) {
    return !mailing.readers(scope).isEmpty();
  }

  @Override
  public List<Sent> sent(Scope scope, int year) {
    return transactions.read(
        scope,
        () ->
            rows.sent(scope.name(), year).stream()
                .map(row -> new Sent(row.displayName(), Rung.valueOf(row.rung()), row.claimedAt()))
                .toList());
  }

  private int send(Scope scope) {
    List<Reader> readers = mailing.readers(scope);
    List<Round> open = readers.isEmpty() ? List.of() : rounds.all(scope);
    if (open.isEmpty()) {
      return 0;
    }
    Map<Long, Remit> remits = new HashMap<>(assignments.remits(scope));
    remits.keySet().retainAll(readers.stream().map(reader -> reader.person().id()).toList());
    var known = duties.in(scope);
    int sent = 0;
    for (Round round : open) {
      Roll roll = Roll.of(known.catalogue(), rounds.accounts(scope, round.year()));
      var reminders = RoundReminder.all(round, roll, remits, known.rules(), known.today());
      for (RoundReminder reminder : reminders) {
        for (Reader reader : readers) {
          if (reader.person().id() == reminder.person() && claim(scope, reminder)) {
            sent += send(scope, reader, reminder);
          }
        }
      }
    }
    return sent;
  }

  private int send(Scope scope, Reader reader, RoundReminder reminder) {
    var link = mailing.link("/kommunen/" + scope.name() + "/jahresrunde?jahr=" + reminder.year());
    var language = reader.person().language();
    if (mailing.send(RoundLetter.of(reader.address(), language, reminder, link))) {
      return 1;
    }
    transactions.run(
        scope,
        () ->
            rows.release(scope.name(), reminder.year(), reminder.person(), reminder.rung().name()));
    return 0;
  }

  private boolean claim(Scope scope, RoundReminder reminder) {
    return transactions.write(
        scope,
        () ->
            rows.claim(scope.name(), reminder.year(), reminder.person(), reminder.rung().name())
                > 0);
  }
}
