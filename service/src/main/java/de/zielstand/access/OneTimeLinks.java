package de.zielstand.access;

import de.zielstand.page.Language;
import de.zielstand.tenancy.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Links that let somebody set a password once: an invitation, or a way back in. */
public interface OneTimeLinks {
  /** Made by an administrator, to be handed over or mailed. The token is said here once. */
  Optional<Link> make(Scope scope, long person, Purpose purpose, long by);

  /** Counts that somebody asks for a way back in; says until when to wait where it is too often. */
  Optional<Instant> countAsking(String nameOrEmail, String address);

  /** Asked for by the person, by name or address; several accounts may share an address. */
  List<Requested> reset(String nameOrEmail);

  /** For the first OPERATOR, and for {@code ./run invite}. */
  String inviteOperator(String username);

  boolean anyOperator();

  Optional<Caller> whose(String token);

  /** Sets the password and ends all sessions; false where the link was used or has expired. */
  boolean setPassword(String token, String password);

  enum Purpose {
    INVITATION,
    RESET
  }

  /** The token is said here once and kept only as a hash. */
  record Link(String token, Instant until) {}

  /** What has to be mailed to whom. */
  record Requested(Link link, String email, Language language) {}
}
