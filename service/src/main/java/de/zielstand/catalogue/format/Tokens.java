package de.zielstand.catalogue.format;

import de.zielstand.catalogue.format.Node.Token;
import java.util.regex.Pattern;

/** What a scalar means by its look alone, in YAML as in JSON. */
final class Tokens {
  private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9]\\d{0,29})");
  private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9]\\d{0,29})(\\.\\d{1,20})?");

  private Tokens() {}

  static Token ofPlain(String text) {
    return switch (text) {
      case "", "~", "null" -> Token.NOTHING;
      case "true", "false" -> Token.FLAG;
      default -> isWhole(text) ? Token.WHOLE : isDecimal(text) ? Token.DECIMAL : Token.TEXT;
    };
  }

  static boolean isWhole(String text) {
    return WHOLE.matcher(text).matches();
  }

  static boolean isDecimal(String text) {
    return DECIMAL.matcher(text).matches();
  }
}
