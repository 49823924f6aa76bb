package de.zielstand.access.web;

import de.zielstand.access.Caller;
import de.zielstand.access.Caller.Credential.ApiToken;
import de.zielstand.permission.MayCall;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import io.micronaut.web.router.MethodBasedRouteMatch;
import io.micronaut.web.router.RouteMatch;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who may call one route, read from its declaration.
 *
 * @param tenant the municipality the address speaks of; present but empty where it names none
 */
record RouteRule(
    boolean declared, boolean anyone, boolean inPerson, Set<Role> roles, Optional<String> tenant) {
  /** The framework's own routes, which cannot carry our declaration. */
  private static final String HEALTH = "io.micronaut.management.endpoint.health.HealthEndpoint";

  enum Verdict {
    ALLOWED,
    SIGN_IN_FIRST,
    FORBIDDEN,
    ONLY_IN_PERSON,
    HIDDEN
  }

  static RouteRule of(RouteMatch<?> route) {
    var declaration = route.getAnnotationMetadata();
    var open =
        route instanceof MethodBasedRouteMatch<?, ?> method
            && method.getDeclaringType().getName().equals(HEALTH);
    var roles = EnumSet.noneOf(Role.class);
    roles.addAll(Arrays.asList(declaration.enumValues(MayCall.class, Role.class)));
    return new RouteRule(
        open || declaration.hasAnnotation(MayCall.class),
        open || declaration.booleanValue(MayCall.class, "anyone").orElse(false),
        declaration.booleanValue(MayCall.class, "inPerson").orElse(false),
        roles,
        Optional.ofNullable(route.getVariableValues().get("ags")).map(Object::toString));
  }

  Verdict judge(Optional<Caller> caller) {
    if (anyone) {
      return Verdict.ALLOWED;
    }
    if (caller.isEmpty()) {
      return Verdict.SIGN_IN_FIRST;
    }
    if (!declared) {
      return Verdict.FORBIDDEN;
    }
    var verdict =
        tenant.map(ags -> inTenant(caller.get(), ags)).orElseGet(() -> anywhere(caller.get()));
    return verdict == Verdict.ALLOWED && inPerson && caller.get().credential() instanceof ApiToken
        ? Verdict.ONLY_IN_PERSON
        : verdict;
  }

  /** Whether a foreign municipality has such a page is nobody's business: it is just not there. */
  private Verdict inTenant(Caller caller, String text) {
    var ags = Ags.parse(text).filter(caller::belongsTo);
    if (ags.isEmpty()) {
      return Verdict.HIDDEN;
    }
    return roles.isEmpty() || caller.holds(ags.get(), roles) ? Verdict.ALLOWED : Verdict.FORBIDDEN;
  }

  private Verdict anywhere(Caller caller) {
    return roles.isEmpty() || caller.holdsAnywhere(roles) ? Verdict.ALLOWED : Verdict.FORBIDDEN;
  }

  /** Whose rows a request may touch, once it is allowed. */
  Scope scope(Optional<Caller> caller) {
    var named = tenant.flatMap(Ags::parse);
    if (named.isPresent() && caller.isPresent()) {
      return Scope.of(named.get());
    }
    if (!roles.isEmpty() && roles.stream().allMatch(Role::ofState)) {
      return Scope.LAND;
    }
    return caller.map(Caller::homeScope).orElse(Scope.SIGN_IN);
  }
}
