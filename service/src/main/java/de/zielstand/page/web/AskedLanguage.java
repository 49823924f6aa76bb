package de.zielstand.page.web;

import de.zielstand.page.Language;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The language in which a program wants to be told things; German where it does not say. */
public final class AskedLanguage {
  private AskedLanguage() {}

  public static Language of(HttpRequest<?> request) {
    return Optional.ofNullable(request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE))
        .map(AskedLanguage::firstUnderstood)
        .orElse(Language.GERMAN);
  }

  private static Language firstUnderstood(String header) {
    try {
      var ranges = Locale.LanguageRange.parse(header);
      var found = Locale.lookupTag(ranges, List.of("de", "en"));
      return Optional.ofNullable(found).flatMap(Language::of).orElse(Language.GERMAN);
    } catch (IllegalArgumentException e) {
      return Language.GERMAN;
    }
  }
}
