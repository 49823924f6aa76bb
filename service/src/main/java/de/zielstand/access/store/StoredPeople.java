package de.zielstand.access.store;

import de.zielstand.access.Attempts;
import de.zielstand.access.Attempts.Counter;
import de.zielstand.access.Caller;
import de.zielstand.access.NewPerson;
import de.zielstand.access.Passwords;
import de.zielstand.access.People;
import de.zielstand.access.Person;
import de.zielstand.access.Person.State;
import de.zielstand.access.Staffing;
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
  private static final int WRONG_PASSWORDS = 5;

  private final Transactions transactions;
  private final PeopleRows rows;
  private final SignInRows signIn;
  private final Passwords passwords;
  private final Attempts attempts;
  private final AuditLog audit;
  private final Clock clock = Clock.systemUTC();

  StoredPeople(
      Transactions transactions,
      PeopleRows rows,
      SignInRows signIn,
      Passwords passwords,
      Attempts attempts,
      AuditLog audit) {
    this.transactions = transactions;
    this.rows = rows;
    this.signIn = signIn;
    this.passwords = passwords;
    this.attempts = attempts;
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
  public Outcome change(Scope scope, long id, int version, Change change, long by) {
    return transactions.write(
        scope,
        () -> {
          rows.lock(scope.name());
          var found = find(scope, id);
          if (found.isEmpty()) {
            return Outcome.GONE;
          }
          var before = found.get();
          if (before.version() != version) {
            return Outcome.STALE;
          }
          if (!change.roles().contains(keeper(scope)) && isLastKeeper(scope, before)) {
            return Outcome.LAST_KEEPER;
          }
          rename(scope, before, change, by);
          giveRoles(scope, before, change.roles(), by);
          return Outcome.DONE;
        });
  }

  private void giveRoles(Scope scope, Person before, Set<Role> roles, long by) {
    if (before.roles().equals(roles)) {
      return;
    }
    rows.revokeAll(scope.name(), before.id());
    roles.forEach(role -> rows.grant(scope.name(), before.id(), role.name()));
    audit.add(
        scope,
        Action.ROLES_CHANGED,
        by,
        before.username(),
        words(before.roles()) + " → " + words(roles));
  }

  private boolean isLastKeeper(Scope scope, Person person) {
    return person.state() == State.ACTIVE
        && person.roles().contains(keeper(scope))
        && rows.othersWith(scope.name(), keeper(scope).name(), person.id()) == 0;
  }

  private static Role keeper(Scope scope) {
    return Staffing.of(scope).keeper();
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
  public Outcome disable(Scope scope, long id, boolean disabled, long by) {
    return transactions.write(
        scope,
        () -> {
          rows.lock(scope.name());
          var person = find(scope, id);
          if (disabled && person.filter(found -> isLastKeeper(scope, found)).isPresent()) {
            return Outcome.LAST_KEEPER;
          }
          var at = disabled ? clock.instant() : null;
          if (person.isEmpty() || rows.disable(scope.name(), id, at) == 0) {
            return Outcome.GONE;
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
          return Outcome.DONE;
        });
  }

  @Override
  public void chooseLanguage(Caller caller, Language language) {
    var scope = caller.homeScope();
    transactions.run(scope, () -> rows.chooseLanguage(scope.name(), caller.id(), language.code()));
  }

  @Override
  public PasswordChange changePassword(Caller caller, String present, String fresh) {
    var scope = caller.homeScope();
    var counter = new Counter("own-password", Long.toString(caller.id()), WRONG_PASSWORDS);
    if (attempts.blockedUntil(counter).isPresent()) {
      return PasswordChange.WAIT;
    }
    var hash = transactions.read(scope, () -> rows.passwordHash(scope.name(), caller.id()));
    if (hash == null || !passwords.matches(present, hash)) {
      attempts.count(counter);
      return PasswordChange.WRONG;
    }
    attempts.forget(counter);
    var freshHash = passwords.hash(fresh);
    transactions.run(
        scope,
        () -> {
          rows.setPassword(scope.name(), caller.id(), freshHash);
          signIn.closeSessionsOf(caller.id(), CallerMapping.sessionHash(caller));
          audit.add(scope, Action.PASSWORD_CHANGED, caller.id(), caller.username(), "");
        });
    return PasswordChange.DONE;
  }

  private static Person person(PersonRow row) {
    return new Person(
        row.id(),
        new Ags(row.home()),
        row.username(),
        row.displayName(),
        Optional.ofNullable(row.email()),
        Language.of(row.language()).orElse(Language.GERMAN),
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
