package de.zielstand.access.web;

import de.zielstand.operation.Settings;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/** The few cookies we set, all unreadable for scripts and bound to this site. */
@Singleton
final class Cookies {
  static final String SESSION = "zielstand_session";
  static final String FORM = "zielstand_form";
  static final String LANGUAGE = "zielstand_language";
  static final String THEME = "zielstand_theme";
  static final String TOUR = "zielstand_tour";
  static final String VIEW = "zielstand_view";
  static final Duration A_YEAR = Duration.ofDays(365);

  private final boolean secure;

  Cookies(Settings settings) {
    this.secure = settings.address().getScheme().equals("https");
  }

  Cookie make(String name, String value) {
    return Cookie.of(name, value).path("/").httpOnly(true).secure(secure).sameSite(SameSite.Lax);
  }

  Cookie lasting(String name, String value, Duration life) {
    return make(name, value).maxAge(life);
  }

  Cookie forgotten(String name) {
    return make(name, "").maxAge(Duration.ZERO);
  }

  static Optional<String> value(HttpRequest<?> request, String name) {
    return request.getCookies().findCookie(name).map(Cookie::getValue).filter(v -> !v.isEmpty());
  }
}
