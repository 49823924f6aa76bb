package de.zielstand.permission;

import de.zielstand.tenancy.Ags;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Who acts, for features that need no more of a person than this.
 *
 * @param roles what they may do today, by tenant
 */
public record Actor(long id, Map<Ags, Set<Role>> roles) {
  /** Whoever has not signed in. */
  public static final Actor NOBODY = new Actor(0, Map.of());

  public Actor {
    roles = Map.copyOf(roles);
  }

  public boolean signedIn() {
    return !equals(NOBODY);
  }

  public boolean holds(Ags tenant, Role role) {
    return roles.getOrDefault(tenant, Set.of()).contains(role);
  }

  public boolean holdsAnywhere(Role role) {
    return roles.values().stream().anyMatch(held -> held.contains(role));
  }

  public Collection<Ags> tenants() {
    return roles.keySet();
  }
}
