package de.zielstand.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Long enough and not one that everybody tries first. Nothing about classes of characters: they
 * make passwords worse to remember and no better to guess.
 */
public final class PasswordRule {
  public static final int SHORTEST = 12;
  public static final int LONGEST = 200;
  private static final Set<String> COMMON = common();

  private PasswordRule() {}

  public enum Verdict {
    GOOD,
    TOO_SHORT,
    TOO_LONG,
    COMMON,
    CONTAINS_NAME
  }

  public static Verdict judge(String password, String username) {
    var length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return Verdict.TOO_SHORT;
    }
    if (length > LONGEST) {
      return Verdict.TOO_LONG;
    }
    var plain = password.toLowerCase(Locale.ROOT);
    if (plain.contains(username)) {
      return Verdict.CONTAINS_NAME;
    }
    return isCommon(plain) ? Verdict.COMMON : Verdict.GOOD;
  }

  /** A listed word, also doubled or with digits and signs around it, or few characters repeated. */
  private static boolean isCommon(String plain) {
    var core = plain.replaceAll("^[^a-zäöüß]+|[^a-zäöüß]+$", "");
    var half = plain.substring(0, plain.length() / 2);
    var doubled = plain.equals(half + half) && COMMON.contains(half);
    return doubled
        || COMMON.contains(plain)
        || COMMON.contains(core)
        || core.isEmpty()
        || plain.chars().distinct().count() < 5;
  }

  private static Set<String> common() {
    try (var stream = PasswordRule.class.getResourceAsStream("/common-passwords.txt")) {
      if (stream == null) {
        throw new IllegalStateException("The list of common passwords is missing");
      }
      var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return reader.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
