package de.zielstand.intake.web;

import de.zielstand.intake.Inbox.Receipt;
import de.zielstand.page.Problem.Place;
import de.zielstand.page.Refusal;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a call wants done with the figures it brings.
 *
 * @param key only where something is to be saved
 * @param digest of the figures and of what is to be done with them
 */
record Wanted(boolean commit, boolean submit, Optional<String> key, String digest) {
  private static final int LONGEST_KEY = 200;

  static Wanted of(
      @Nullable String mode, @Nullable String submit, @Nullable String key, byte[] body) {
    boolean commit =
        switch (mode) {
          case null -> false;
          case "preview" -> false;
          case "commit" -> true;
          default -> throw refusal("mode", "NOT_A_CHOICE", "preview, commit");
        };
    boolean submits =
        switch (submit) {
          case null -> false;
          case "false" -> false;
          case "true" -> true;
          default -> throw refusal("submit", "NOT_A_CHOICE", "true, false");
        };
    if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
      throw refusal("Idempotency-Key", "KEY_LENGTH");
    }
    return new Wanted(
        commit,
        submits,
        Optional.ofNullable(key).filter(_ -> commit),
        digest(body, submits ? "submit" : ""));
  }

  /** The answer of the first time; the key of something else is refused. */
  HttpResponse<?> replayed(Receipt receipt) {
    if (!receipt.digest().equals(digest)) {
      throw refusal("Idempotency-Key", "KEY_USED");
    }
    return HttpResponse.ok(receipt.answer().getBytes(StandardCharsets.UTF_8))
        .contentType(MediaType.APPLICATION_JSON_TYPE);
  }

  private static String digest(byte[] body, String more) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      sha.update(body);
      sha.update(more.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Refusal refusal(String field, String code, Object... parts) {
    return Refusal.at(Place.of("intake", field, code, parts));
  }
}
