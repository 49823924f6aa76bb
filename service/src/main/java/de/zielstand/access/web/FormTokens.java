package de.zielstand.access.web;

import de.zielstand.access.Caller;
import de.zielstand.access.Caller.Credential.BrowserSession;
import de.zielstand.access.TokenHash;
import de.zielstand.operation.KeptSecrets;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.filter.FilterBodyParser;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Proof that a form was ours. Each browser has a random cookie of its own; a form carries that
 * cookie's signature, bound to the session as well, which another site can neither read nor make.
 */
@Singleton
final class FormTokens {
  static final String FIELD = "csrf";
  static final String HEADER = "X-CSRF-Token";

  private static final String ATTRIBUTE = "zielstand.form-cookie";
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Set<HttpMethod> SAFE =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private final SecretKeySpec key;
  private final FilterBodyParser bodies;

  FormTokens(KeptSecrets secrets, FilterBodyParser bodies) {
    this.key =
        new SecretKeySpec(secrets.signingKey().getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    this.bodies = bodies;
  }

  String token(HttpRequest<?> request, Optional<Caller> caller) {
    return signed(session(caller) + ":" + formCookie(request));
  }

  /** The cookie to set, where this request came without one and a form was drawn for it. */
  static Optional<String> freshCookie(HttpRequest<?> request) {
    return request.getAttribute(ATTRIBUTE, String.class);
  }

  boolean accepts(HttpRequest<?> request, Optional<Caller> caller) {
    if (SAFE.contains(request.getMethod()) || !neededFor(request, caller)) {
      return true;
    }
    return given(request)
        .filter(token -> TokenHash.same(token, token(request, caller)))
        .isPresent();
  }

  /** Only browsers send cookies by themselves; a program without a session cannot be abused. */
  private static boolean neededFor(HttpRequest<?> request, Optional<Caller> caller) {
    return caller
        .map(found -> found.credential() instanceof BrowserSession)
        .orElseGet(() -> isForm(request));
  }

  private Optional<String> given(HttpRequest<?> request) {
    var header = Optional.ofNullable(request.getHeaders().get(HEADER));
    if (header.isPresent()) {
      return header;
    }
    if (!isForm(request)) {
      return inAddress(request);
    }
    try {
      return Optional.ofNullable(bodies.parseBody(request).join().get(FIELD)).map(Object::toString);
    } catch (CompletionException e) {
      return Optional.empty();
    }
  }

  /** A form with a file is judged before its parts are read, so its address carries the token. */
  private static Optional<String> inAddress(HttpRequest<?> request) {
    return isOf(request, MediaType.MULTIPART_FORM_DATA)
        ? request.getParameters().getFirst(FIELD)
        : Optional.empty();
  }

  private static boolean isForm(HttpRequest<?> request) {
    return isOf(request, MediaType.APPLICATION_FORM_URLENCODED);
  }

  private static boolean isOf(HttpRequest<?> request, String type) {
    return Optional.ofNullable(request.getHeaders().get(HttpHeaders.CONTENT_TYPE))
        .filter(sent -> sent.startsWith(type))
        .isPresent();
  }

  private static String session(Optional<Caller> caller) {
    return caller
        .map(Caller::credential)
        .filter(BrowserSession.class::isInstance)
        .map(credential -> ((BrowserSession) credential).tokenHash())
        .orElse("");
  }

  private static String formCookie(HttpRequest<?> request) {
    return Cookies.value(request, Cookies.FORM)
        .or(() -> freshCookie(request))
        .orElseGet(() -> {
          var bytes = new byte[18];
          RANDOM.nextBytes(bytes);
          var fresh = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
          request.setAttribute(ATTRIBUTE, fresh);
          return fresh;
        });
  }

  private String signed(String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }
}
