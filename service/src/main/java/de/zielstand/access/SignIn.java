package de.zielstand.access;

import de.zielstand.access.Caller.Credential.BrowserSession;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The door: names and passwords in, sessions and tokens out. */
public interface SignIn {
  Outcome browser(Attempt attempt);

  Outcome program(Attempt attempt, TokenWish wish);

  Optional<Caller> bySession(String token);

  Optional<Caller> byApiToken(String token);

  void signOut(BrowserSession session);

  /** Ends every other session of the caller. */
  void signOutElsewhere(Caller caller);

  List<OpenSession> sessions(Caller caller);

  List<IssuedToken> tokens(Caller caller);

  /** A token made on the page of one's own account. */
  Outcome.Welcome issueToken(Caller caller, TokenWish wish);

  boolean revokeToken(Caller caller, long token);

  /** Somebody tries: from where, and with what. */
  record Attempt(String username, String password, String address, String device) {}

  record OpenSession(boolean thisOne, String device, Instant openedAt, Instant lastSeenAt) {}

  record IssuedToken(
      long id, String name, Instant createdAt, Instant expiresAt, Optional<Instant> lastUsedAt) {}

  sealed interface Outcome {
    /** The token is said here once and kept only as a hash. */
    record Welcome(String token, Instant until, long person) implements Outcome {}

    record Wrong() implements Outcome {}

    record Blocked(Instant until) implements Outcome {}
  }
}
