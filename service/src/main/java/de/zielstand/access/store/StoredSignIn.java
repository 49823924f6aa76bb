package de.zielstand.access.store;

import de.zielstand.access.Attempts;
import de.zielstand.access.Attempts.Counter;
import de.zielstand.access.Caller;
import de.zielstand.access.Caller.Credential;
import de.zielstand.access.Caller.Credential.BrowserSession;
import de.zielstand.access.Passwords;
import de.zielstand.access.SignIn;
import de.zielstand.access.SignIn.Outcome.Blocked;
import de.zielstand.access.SignIn.Outcome.Welcome;
import de.zielstand.access.SignIn.Outcome.Wrong;
import de.zielstand.access.TokenHash;
import de.zielstand.access.TokenWish;
import de.zielstand.access.store.SignInRows.LoginRow;
import de.zielstand.audit.AuditLog;
import de.zielstand.audit.AuditLog.Action;
import de.zielstand.database.Transactions;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

@Singleton
final class StoredSignIn implements SignIn {
  private static final Duration LONGEST_SESSION = Duration.ofHours(12);
  private static final int IDLE_HOURS = 4;
  private static final int FAILURES_PER_NAME = 5;
  // A whole town hall may share one address, so it is allowed more before it has to wait.
  private static final int FAILURES_PER_ADDRESS = 100;

  private final Transactions transactions;
  private final SignInRows rows;
  private final Passwords passwords;
  private final Attempts attempts;
  private final AuditLog audit;
  private final Clock clock = Clock.systemUTC();

  StoredSignIn(
      Transactions transactions,
      SignInRows rows,
      Passwords passwords,
      Attempts attempts,
      AuditLog audit) {
    this.transactions = transactions;
    this.rows = rows;
    this.passwords = passwords;
    this.attempts = attempts;
    this.audit = audit;
  }

  @Override
  public Outcome browser(Attempt attempt) {
    return attempt(attempt, login -> openSession(login.id(), attempt.device()));
  }

  @Override
  public Outcome program(Attempt attempt, TokenWish wish) {
    return attempt(attempt, login -> makeToken(login.id(), login.home(), wish));
  }

  private interface Entry {
    Welcome welcome(LoginRow login);
  }

  private Outcome attempt(Attempt attempt, Entry entry) {
    var username = attempt.username().strip().toLowerCase(Locale.ROOT);
    var byName = new Counter("name", username, FAILURES_PER_NAME);
    var byAddress = new Counter("address", attempt.address(), FAILURES_PER_ADDRESS);
    var blocked = attempts.blockedUntil(byName, byAddress);
    if (blocked.isPresent()) {
      return new Blocked(blocked.get());
    }
    var login = inScope(() -> rows.login(username));
    // Outside a transaction: comparing takes long on purpose and would hold a connection meanwhile.
    if (!passwordFits(login, attempt.password())) {
      attempts.count(byName, byAddress);
      return new Wrong();
    }
    attempts.forget(byName);
    return entry.welcome(login.orElseThrow());
  }

  private boolean passwordFits(Optional<LoginRow> login, String password) {
    var hash = login.map(LoginRow::passwordHash);
    if (hash.isEmpty()) {
      passwords.pretend(password);
      return false;
    }
    return passwords.matches(password, hash.get());
  }

  private Welcome openSession(long person, String device) {
    var token = FreshToken.make();
    var until = clock.instant().plus(LONGEST_SESSION);
    transactions.run(
        Scope.SIGN_IN,
        () -> rows.openSession(person, TokenHash.of(token), until, shortened(device)));
    return new Welcome(token, until, person);
  }

  private Welcome makeToken(long person, String home, TokenWish wish) {
    var token = "zs_" + FreshToken.make();
    var until = clock.instant().plus(Duration.ofDays(wish.days()));
    var scope = new Scope(home);
    transactions.run(
        scope,
        () -> {
          rows.makeApiToken(person, TokenHash.of(token), wish.name(), until);
          audit.add(scope, Action.TOKEN_MADE, person, wish.name(), "");
        });
    return new Welcome(token, until, person);
  }

  @Override
  public Optional<Caller> bySession(String token) {
    var hash = TokenHash.of(token);
    return transactions.write(
        Scope.SIGN_IN,
        () -> caller(rows.personOfSession(hash, IDLE_HOURS), new BrowserSession(hash)));
  }

  @Override
  public Optional<Caller> byApiToken(String token) {
    return transactions.write(
        Scope.SIGN_IN,
        () -> caller(rows.personOfApiToken(TokenHash.of(token)), new Credential.ApiToken()));
  }

  private Optional<Caller> caller(
      @org.jspecify.annotations.Nullable Long person, Credential proof) {
    return Optional.ofNullable(person)
        .flatMap(rows::caller)
        .map(row -> CallerMapping.caller(row, proof));
  }

  @Override
  public void signOut(BrowserSession session) {
    transactions.run(Scope.SIGN_IN, () -> rows.closeSession(session.tokenHash()));
  }

  @Override
  public void signOutElsewhere(Caller caller) {
    transactions.run(
        Scope.SIGN_IN, () -> rows.closeSessionsOf(caller.id(), CallerMapping.sessionHash(caller)));
  }

  @Override
  public List<OpenSession> sessions(Caller caller) {
    var mine = CallerMapping.sessionHash(caller);
    var awake = clock.instant().minus(Duration.ofHours(IDLE_HOURS));
    return inScope(() -> rows.sessions(caller.id())).stream()
        .filter(row -> row.lastSeenAt().isAfter(awake))
        .map(row ->
            new OpenSession(
                row.tokenHash().equals(mine), row.device(), row.openedAt(), row.lastSeenAt()))
        .toList();
  }

  @Override
  public List<IssuedToken> tokens(Caller caller) {
    return inScope(() -> rows.apiTokens(caller.id())).stream()
        .map(row ->
            new IssuedToken(
                row.id(),
                row.name(),
                row.createdAt(),
                row.expiresAt(),
                Optional.ofNullable(row.lastUsedAt())))
        .toList();
  }

  @Override
  public Welcome issueToken(Caller caller, TokenWish wish) {
    return makeToken(caller.id(), caller.home().value(), wish);
  }

  @Override
  public boolean revokeToken(Caller caller, long token) {
    return transactions.write(
        caller.homeScope(),
        () -> {
          var revoked = rows.revokeApiToken(caller.id(), token);
          if (revoked) {
            audit.add(
                caller.homeScope(), Action.TOKEN_REVOKED, caller.id(), Long.toString(token), "");
          }
          return revoked;
        });
  }

  private <T> T inScope(java.util.function.Supplier<T> work) {
    return transactions.read(Scope.SIGN_IN, work);
  }

  private static String shortened(String device) {
    return device.length() > 200 ? device.substring(0, 200) : device;
  }
}
