package de.zielstand.access;

import de.zielstand.page.Language;
import de.zielstand.permission.Actor;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The person behind a request, with what they may do today. */
public record Caller(
    long id,
    String username,
    String displayName,
    Language language,
    Ags home,
    Set<Grant> grants,
    Credential credential) {

  public Caller {
    grants = Set.copyOf(grants);
  }

  /** What the request proved itself with. */
  public sealed interface Credential {
    /**
     * A browser's cookie, which other sites can make a browser send: forms need a token as well.
     */
    record BrowserSession(String tokenHash) implements Credential {}

    /** A bearer token, which only its owner's program sends. */
    record ApiToken() implements Credential {}
  }

  public boolean holds(Ags tenant, Collection<Role> anyOf) {
    return grants.stream()
        .anyMatch(grant -> grant.tenant().equals(tenant) && anyOf.contains(grant.role()));
  }

  public boolean holdsAnywhere(Collection<Role> anyOf) {
    return grants.stream().anyMatch(grant -> anyOf.contains(grant.role()));
  }

  public boolean belongsTo(Ags tenant) {
    return grants.stream().anyMatch(grant -> grant.tenant().equals(tenant));
  }

  public Set<Role> rolesIn(Ags tenant) {
    var roles = EnumSet.noneOf(Role.class);
    grants.stream()
        .filter(grant -> grant.tenant().equals(tenant))
        .forEach(g -> roles.add(g.role()));
    return roles;
  }

  public List<Ags> tenants() {
    return grants.stream().map(Grant::tenant).distinct().sorted().toList();
  }

  public Actor actor() {
    return new Actor(
        id,
        grants.stream()
            .collect(
                Collectors.groupingBy(
                    Grant::tenant, Collectors.mapping(Grant::role, Collectors.toSet()))));
  }

  /** Where this person's own account is kept. */
  public Scope homeScope() {
    return Scope.of(home);
  }
}
