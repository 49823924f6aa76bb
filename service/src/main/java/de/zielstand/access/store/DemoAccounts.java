package de.zielstand.access.store;

import de.zielstand.access.NewPerson;
import de.zielstand.access.Passwords;
import de.zielstand.access.People;
import de.zielstand.audit.AuditLog;
import de.zielstand.database.Transactions;
import de.zielstand.operation.Errand;
import de.zielstand.operation.KeptSecrets;
import de.zielstand.operation.Settings;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Scope;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The accounts of the demo: made at the first start, given the common password at every start. */
@Singleton
final class DemoAccounts implements ApplicationEventListener<StartupEvent> {
  private final Settings settings;
  private final Errand errand;
  private final KeptSecrets secrets;
  private final People people;
  private final PeopleRows rows;
  private final Passwords passwords;
  private final Transactions transactions;

  DemoAccounts(
      Settings settings,
      Errand errand,
      KeptSecrets secrets,
      People people,
      PeopleRows rows,
      Passwords passwords,
      Transactions transactions) {
    this.settings = settings;
    this.errand = errand;
    this.secrets = secrets;
    this.people = people;
    this.rows = rows;
    this.passwords = passwords;
    this.transactions = transactions;
  }

  @Override
  public void onApplicationEvent(StartupEvent event) {
    if (settings.sampleData() && errand == Errand.SERVE) {
      var hash = passwords.hash(secrets.demoPassword());
      lines().stream().skip(1).map(line -> line.split(";", -1)).forEach(cells -> make(cells, hash));
    }
  }

  private void make(String[] cells, String hash) {
    var scope = new Scope(cells[2]);
    var roles = EnumSet.noneOf(Role.class);
    for (var role : cells[3].split(",", 0)) {
      roles.add(Role.valueOf(role));
    }
    var account = new NewPerson(cells[0], cells[1], Optional.empty(), roles);
    transactions.run(
        scope,
        () -> {
          people.add(scope, account, AuditLog.SYSTEM);
          var id = Objects.requireNonNull(rows.idOf(account.username()));
          rows.setPassword(scope.name(), id, hash);
        });
  }

  private static List<String> lines() {
    try (var stream = DemoAccounts.class.getResourceAsStream("/sample-data/accounts.csv")) {
      var reader =
          new BufferedReader(
              new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
