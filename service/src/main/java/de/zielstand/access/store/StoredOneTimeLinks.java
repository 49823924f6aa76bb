package de.zielstand.access.store;

import de.zielstand.access.Attempts;
import de.zielstand.access.Attempts.Counter;
import de.zielstand.access.Caller;
import de.zielstand.access.Caller.Credential;
import de.zielstand.access.NewPerson;
import de.zielstand.access.OneTimeLinks;
import de.zielstand.access.Passwords;
import de.zielstand.access.People;
import de.zielstand.access.TokenHash;
import de.zielstand.audit.AuditLog;
import de.zielstand.audit.AuditLog.Action;
import de.zielstand.database.Transactions;
import de.zielstand.operation.StartProblem;
import de.zielstand.operation.StartProblem.Kind;
import de.zielstand.page.Language;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

@Singleton
final class StoredOneTimeLinks implements OneTimeLinks {
  private static final Duration RESET_LIFE = Duration.ofHours(1);
  private static final Duration OPERATOR_LIFE = Duration.ofHours(24);
  private static final Duration INVITATION_LIFE = Duration.ofDays(7);
  private static final Duration HANDED_OVER_LIFE = Duration.ofHours(24);
  private static final int ASKED_PER_NAME = 3;
  // A whole town hall may share one address.
  private static final int ASKED_PER_ADDRESS = 30;

  private final Transactions transactions;
  private final LinkRows links;
  private final SignInRows signIn;
  private final PeopleRows people;
  private final People accounts;
  private final Passwords passwords;
  private final Attempts attempts;
  private final AuditLog audit;
  private final Clock clock = Clock.systemUTC();

  StoredOneTimeLinks(
      Transactions transactions,
      LinkRows links,
      SignInRows signIn,
      PeopleRows people,
      People accounts,
      Passwords passwords,
      Attempts attempts,
      AuditLog audit) {
    this.transactions = transactions;
    this.links = links;
    this.signIn = signIn;
    this.people = people;
    this.accounts = accounts;
    this.passwords = passwords;
    this.attempts = attempts;
    this.audit = audit;
  }

  @Override
  public Optional<Link> make(Scope scope, long person, Purpose purpose, long by) {
    return transactions.write(
        scope,
        () ->
            people
                .find(scope.name(), person)
                // Another municipality's account is not ours to open, even where it has a role
                // here.
                .filter(found -> found.home().equals(scope.name()) && found.disabledAt() == null)
                .map(found -> {
                  audit.add(scope, Action.LINK_MADE, by, found.username(), purpose.name());
                  return link(person, purpose, life(purpose));
                }));
  }

  private static Duration life(Purpose purpose) {
    return switch (purpose) {
      case INVITATION -> INVITATION_LIFE;
      case RESET -> HANDED_OVER_LIFE;
    };
  }

  @Override
  public Optional<Instant> countAsking(String nameOrEmail, String address) {
    var name = nameOrEmail.strip().toLowerCase(Locale.ROOT);
    var byName = new Counter("reset-name", name, ASKED_PER_NAME);
    var byAddress = new Counter("reset-address", address, ASKED_PER_ADDRESS);
    var blocked = attempts.blockedUntil(byName, byAddress);
    if (blocked.isEmpty()) {
      attempts.count(byName, byAddress);
    }
    return blocked;
  }

  @Override
  public List<Requested> reset(String nameOrEmail) {
    return transactions.write(
        Scope.SIGN_IN,
        () ->
            links.resetTargets(nameOrEmail.strip()).stream()
                .map(row ->
                    new Requested(
                        link(row.id(), Purpose.RESET, RESET_LIFE),
                        row.email(),
                        Language.of(row.language()).orElse(Language.GERMAN)))
                .toList());
  }

  @Override
  public String inviteOperator(String username) {
    var operator = new NewPerson(username, "Betrieb", Optional.empty(), Set.of(Role.OPERATOR));
    if (!operator.problems().isEmpty()) {
      throw new StartProblem(
          Kind.SETTING, username + " ist kein Benutzername wie vorname.betrieb.");
    }
    return transactions.write(
        Scope.LAND,
        () -> {
          var id =
              accounts
                  .add(Scope.LAND, operator, AuditLog.SYSTEM)
                  .orElseGet(() -> existingOperator(operator.username()));
          audit.add(
              Scope.LAND, Action.LINK_MADE, AuditLog.SYSTEM, operator.username(), "INVITATION");
          return link(id, Purpose.INVITATION, OPERATOR_LIFE).token();
        });
  }

  private long existingOperator(String username) {
    var id = Optional.ofNullable(people.idOf(username)).orElseThrow();
    return people
        .find(Scope.LAND.name(), id)
        .filter(row -> row.roles().contains(Role.OPERATOR.name()))
        .orElseThrow(() ->
            new StartProblem(
                Kind.SETTING, username + " gibt es schon, aber nicht mit der Rolle Betrieb."))
        .id();
  }

  private Link link(long person, Purpose purpose, Duration life) {
    var link = new Link(FreshToken.make(), clock.instant().plus(life));
    links.make(TokenHash.of(link.token()), purpose.name(), person, link.until());
    return link;
  }

  @Override
  public boolean anyOperator() {
    return transactions.read(Scope.SIGN_IN, links::anyOperator);
  }

  @Override
  public Optional<Caller> whose(String token) {
    return transactions.read(Scope.SIGN_IN, () -> callerOf(links.personOf(TokenHash.of(token))));
  }

  @Override
  public boolean setPassword(String token, String password) {
    var whose = whose(token);
    if (whose.isEmpty()) {
      return false;
    }
    var hash = passwords.hash(password);
    var scope = whose.get().homeScope();
    return transactions.write(
        scope,
        () -> {
          var person = links.use(TokenHash.of(token));
          if (person == null) {
            return false;
          }
          people.setPassword(scope.name(), person, hash);
          signIn.closeSessionsOf(person, "");
          audit.add(scope, Action.PASSWORD_SET, person, whose.get().username(), "");
          return true;
        });
  }

  private Optional<Caller> callerOf(@org.jspecify.annotations.Nullable Long person) {
    return Optional.ofNullable(person)
        .flatMap(signIn::caller)
        .map(row -> CallerMapping.caller(row, new Credential.ApiToken()));
  }
}
