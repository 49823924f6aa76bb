package de.zielstand.access.web;

import de.zielstand.access.Caller;
import de.zielstand.access.SignIn;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds out who calls, once a request. */
@Singleton
final class Callers {
  private static final String ATTRIBUTE = "zielstand.caller";
  private static final String BEARER = "Bearer ";

  private final SignIn signIn;

  Callers(SignIn signIn) {
    this.signIn = signIn;
  }

  Optional<Caller> identify(HttpRequest<?> request) {
    var found = bearer(request).map(signIn::byApiToken).orElseGet(() -> session(request));
    found.ifPresent(caller -> request.setAttribute(ATTRIBUTE, caller));
    return found;
  }

  static Optional<Caller> of(HttpRequest<?> request) {
    return request.getAttribute(ATTRIBUTE, Caller.class);
  }

  /**
   * A forged or expired token is refused even where a cookie would do: the caller meant the token.
   */
  static boolean sentToken(HttpRequest<?> request) {
    return bearer(request).isPresent();
  }

  private static Optional<String> bearer(HttpRequest<?> request) {
    return Optional.ofNullable(request.getHeaders().get(HttpHeaders.AUTHORIZATION))
        .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
        .map(header -> header.substring(BEARER.length()).strip());
  }

  private Optional<Caller> session(HttpRequest<?> request) {
    return Cookies.value(request, Cookies.SESSION).flatMap(signIn::bySession);
  }
}
