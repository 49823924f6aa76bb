package de.zielstand.catalogue.web;

import de.zielstand.catalogue.Catalogues.Recorded;
import de.zielstand.catalogue.Notation;
import de.zielstand.page.Refusal;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The ETag: a version never changes, so its number and the notation name the bytes. */
final class VersionTag {
  private static final Pattern SHAPE = Pattern.compile("\"v(\\d{1,9})-(?:yaml|json)\"");

  private VersionTag() {}

  static String of(int number, Notation notation) {
    return "\"v%d-%s\"".formatted(number, notation.name().toLowerCase(Locale.ROOT));
  }

  /**
   * The version the writer has seen: as If-Match says, or the current one for whoever says nothing.
   */
  static int expected(HttpRequest<?> request, Optional<Recorded> current) {
    var newest = current.map(recorded -> recorded.version().number()).orElse(0);
    var ifMatch = request.getHeaders().get(HttpHeaders.IF_MATCH);
    if (ifMatch == null) {
      return newest;
    }
    var tag = SHAPE.matcher(ifMatch);
    if (!tag.matches() || Integer.parseInt(tag.group(1)) != newest) {
      throw new Refusal(Asked.conflict(newest));
    }
    return newest;
  }
}
