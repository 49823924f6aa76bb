package de.zielstand.surroundings.web;

import de.zielstand.page.Problem.Place;
import de.zielstand.page.Refusal;
import de.zielstand.surroundings.ContextFiles.Receipt;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The parameters of a call, read or refused with their names. */
final class ContextQuery {
  private static final int LONGEST_KEY = 200;
  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

  private ContextQuery() {}

  static boolean commits(@Nullable String mode) {
    return switch (mode) {
      case null -> false;
      case "preview" -> false;
      case "commit" -> true;
      default -> throw Refusal.at(Place.of("intake", "mode", "NOT_A_CHOICE", "preview, commit"));
    };
  }

  static void check(@Nullable String key) {
    if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
      throw Refusal.at(Place.of("intake", "Idempotency-Key", "KEY_LENGTH"));
    }
  }

  static Instant instant(String text) {
    try {
      var instant = Instant.parse(text);
      if (!instant.isBefore(EARLIEST) && !instant.isAfter(LATEST)) {
        return instant;
      }
    } catch (DateTimeException e) {
      // Told below like one that lies beyond all calendars.
    }
    throw Refusal.at(Place.of("evaluation", "asOf", "NOT_AN_INSTANT", text));
  }

  static int limit(@Nullable String text, int most) {
    int number = text == null ? most : text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    if (number < 1 || number > most) {
      throw Refusal.at(Place.of("evaluation", "limit", "OUT_OF_RANGE", most));
    }
    return number;
  }

  /** The answer of the first time; the key of something else is refused. */
  static HttpResponse<?> replayed(Receipt receipt, byte[] body) {
    if (!receipt.digest().equals(digest(body))) {
      throw Refusal.at(Place.of("intake", "Idempotency-Key", "KEY_USED"));
    }
    return HttpResponse.ok(receipt.answer().getBytes(StandardCharsets.UTF_8))
        .contentType(MediaType.APPLICATION_JSON_TYPE);
  }

  static String digest(byte[] body) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
