package de.zielstand.access;

import de.zielstand.page.Language;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import java.util.List;
import java.util.Optional;

/** Links that let somebody set a password once: an invitation, or a way back in. */
public interface OneTimeLinks {
  /** Made by an administrator, to be handed over or mailed. The token is said here once. */
  Optional<String> make(Scope scope, long person, Purpose purpose, long by);

  /** Asked for by the person, by name or address; several accounts may share an address. */
  List<Letter> reset(String nameOrEmail);

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

  /** What has to be mailed to whom. */
  record Letter(String token, String email, Language language, Ags home) {}
}
