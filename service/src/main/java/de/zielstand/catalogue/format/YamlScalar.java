package de.zielstand.catalogue.format;

import de.zielstand.catalogue.format.Node.Scalar;
import de.zielstand.catalogue.format.Node.Token;
import java.util.Optional;
import java.util.regex.Pattern;

/** When a scalar may stand bare, and how it is quoted when it may not. */
final class YamlScalar {
  private static final Pattern BARE = Pattern.compile("[\\p{L}\\p{N}(„][^\\n]*");
  private static final Pattern MARKS_INSIDE = Pattern.compile(": | #|:$");
  private static final Pattern FLOW_MARKS = Pattern.compile("[,\\[\\]{}]");

  /** Older readers take these for numbers, times and truth values. */
  private static final Pattern MISREAD_ELSEWHERE =
      Pattern.compile(
          "(?i)[+-]?[0-9][0-9_.:]*(e[+-]?[0-9]+)?|0[xo].*|y|n|yes|no|on|off|null|true|false");

  private YamlScalar() {}

  /** Empty for text of several lines. */
  static Optional<String> onOneLine(Scalar scalar, boolean inFlow) {
    String text = scalar.text();
    if (text.contains("\n")) {
      return Optional.empty();
    }
    return Optional.of(
        scalar.token() != Token.TEXT || isSafeBare(text, inFlow)
            ? text
            : "'" + text.replace("'", "''") + "'");
  }

  private static boolean isSafeBare(String text, boolean inFlow) {
    return BARE.matcher(text).matches()
        && !MARKS_INSIDE.matcher(text).find()
        && !MISREAD_ELSEWHERE.matcher(text).matches()
        && !(inFlow && FLOW_MARKS.matcher(text).find());
  }
}
