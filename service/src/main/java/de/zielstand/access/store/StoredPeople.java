package de.zielstand.access.store;

import de.zielstand.access.Caller;
import de.zielstand.access.NewPerson;
import de.zielstand.access.Passwords;
import de.zielstand.access.People;
import de.zielstand.access.Person;
import de.zielstand.access.store.PeopleRows.PersonRow;
import de.zielstand.audit.AuditLog;
import de.zielstand.audit.AuditLog.Action;
import de.zielstand.database.Transactions;
import de.zielstand.page.Language;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

@Singleton
final class StoredPeople implements People {
  private final Transactions transactions;
  private final PeopleRows rows;
  private final SignInRows signIn;
  private final Passwords passwords;
  private final AuditLog audit;
  private final Clock clock = Clock.systemUTC();

  StoredPeople(
      Transactions transactions,
      PeopleRows rows,
      SignInRows signIn,
      Passwords passwords,
      AuditLog audit) {
    this.transactions = transactions;
    this.rows = rows;
    this.signIn = signIn;
    this.passwords = passwords;
    this.audit = audit;
  }

  @Override
  public List<Person> all(Scope scope) {
    return transactions.read(
        scope, () -> rows.all(scope.name()).stream().map(StoredPeople::person).toList());
  }

  @Override
  public Optional<Person> find(Scope scope, long id) {
    return transactions.read(scope, () -> rows.find(scope.name(), id).map(StoredPeople::person));
  }

  @Override
  public Optional<Long> add(Scope scope, NewPerson person, long by) {
    return transactions.write(
        scope,
        () -> {
          var added =
              rows.add(
                  scope.name(),
                  person.username(),
                  person.displayName(),
                  person.email().orElse(null));
          if (added == 0) {
            return Optional.empty();
          }
          var id = Optional.ofNullable(rows.idOf(person.username())).orElseThrow();
          person.roles().forEach(role -> rows.grant(scope.name(), id, role.name()));
          audit.add(scope, Action.PERSON_ADDED, by, person.username(), words(person.roles()));
          return Optional.of(id);
        });
  }

  @Override
  public boolean change(Scope scope, long id, int version, Change change, long by) {
    return transactions.write(
        scope,
        () -> {
          var before = rows.find(scope.name(), id).map(StoredPeople::person);
          if (before.isEmpty() || before.get().version() != version) {
            return false;
          }
          rename(scope, before.get(), change, by);
          if (!before.get().roles().equals(change.roles())) {
            rows.revokeAll(scope.name(), id);
            change.roles().forEach(role -> rows.grant(scope.name(), id, role.name()));
            audit.add(
                scope,
                Action.ROLES_CHANGED,
                by,
                before.get().username(),
                words(before.get().roles()) + " → " + words(change.roles()));
          }
          return true;
        });
  }

  /** Only where the account belongs can its name be changed; elsewhere only its roles there. */
  private void rename(Scope scope, Person before, Change change, long by) {
    var email = change.email().orElse(null);
    var renamed =
        rows.rename(scope.name(), before.id(), before.version(), change.displayName(), email) > 0;
    if (renamed
        && !(before.displayName().equals(change.displayName())
            && before.email().equals(change.email()))) {
      audit.add(scope, Action.PERSON_CHANGED, by, before.username(), "");
    }
  }

  @Override
  public boolean disable(Scope scope, long id, boolean disabled, long by) {
    return transactions.write(
        scope,
        () -> {
          var person = rows.find(scope.name(), id);
          var at = disabled ? clock.instant() : null;
          if (person.isEmpty() || rows.disable(scope.name(), id, at) == 0) {
            return false;
          }
          if (disabled) {
            signIn.closeSessionsOf(id, "");
            signIn.revokeApiTokensOf(id);
          }
          audit.add(
              scope,
              disabled ? Action.PERSON_DISABLED : Action.PERSON_ENABLED,
              by,
              person.get().username(),
              "");
          return true;
        });
  }

  @Override
  public void chooseLanguage(Caller caller, Language language) {
    var scope = caller.homeScope();
    transactions.run(scope, () -> rows.chooseLanguage(scope.name(), caller.id(), language.code()));
  }

  @Override
  public boolean changePassword(Caller caller, String present, String fresh) {
    var scope = caller.homeScope();
    var hash = transactions.read(scope, () -> rows.passwordHash(scope.name(), caller.id()));
    if (hash == null || !passwords.matches(present, hash)) {
      return false;
    }
    var freshHash = passwords.hash(fresh);
    transactions.run(
        scope,
        () -> {
          rows.setPassword(scope.name(), caller.id(), freshHash);
          signIn.closeSessionsOf(caller.id(), CallerMapping.sessionHash(caller));
          audit.add(scope, Action.PASSWORD_CHANGED, caller.id(), caller.username(), "");
        });
    return true;
  }

  private static Person person(PersonRow row) {
    return new Person(
        row.id(),
        new Ags(row.home()),
        row.username(),
        row.displayName(),
        Optional.ofNullable(row.email()),
        roles(row.roles()),
        row.signedUp(),
        Optional.ofNullable(row.lastSignInAt()),
        Optional.ofNullable(row.disabledAt()),
        row.version());
  }

  private static Set<Role> roles(String joined) {
    var roles = EnumSet.noneOf(Role.class);
    for (var role : joined.split(",", 0)) {
      if (!role.isEmpty()) {
        roles.add(Role.valueOf(role));
      }
    }
    return roles;
  }

  /** Codes, not words: who reads the trail decides the language. */
  private static String words(Set<Role> roles) {
    return new TreeSet<>(roles).toString().replaceAll("[\\[\\] ]", "");
  }
}
