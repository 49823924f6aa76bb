package de.zielstand.access.store;

import java.security.SecureRandom;
import java.util.Base64;

/** A token nobody can guess: 256 random bits. */
final class FreshToken {
  private static final SecureRandom RANDOM = new SecureRandom();

  private FreshToken() {}

  static String make() {
    var bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
