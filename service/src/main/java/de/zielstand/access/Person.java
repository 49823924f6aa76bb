package de.zielstand.access;

import de.zielstand.page.Language;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Ags;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * An account as administrators see it.
 *
 * @param roles those held in the municipality that is looked at
 * @param signedUp false until the invitation was taken up
 * @param version counts changes, so that two administrators never overwrite each other silently
 */
public record Person(
    long id,
    Ags home,
    String username,
    String displayName,
    Optional<String> email,
    Language language,
    Set<Role> roles,
    boolean signedUp,
    Optional<Instant> lastSignIn,
    Optional<Instant> disabledAt,
    int version) {

  public Person {
    roles = Set.copyOf(roles);
  }

  public State state() {
    if (disabledAt.isPresent()) {
      return State.DISABLED;
    }
    return signedUp ? State.ACTIVE : State.INVITED;
  }

  public enum State {
    INVITED,
    ACTIVE,
    DISABLED
  }
}
