package de.zielstand.catalogue.format;

import de.zielstand.element.FlawCode;
import java.util.Optional;

/** What text may be in a catalogue: something, not endless, and writable in both notations. */
final class Texts {
  private static final int SHORT = 60;

  private Texts() {}

  /** Line ends as the Unix does, nothing at the edges. */
  static String tidied(String text) {
    return text.replace("\r\n", "\n").strip();
  }

  static Optional<FlawCode> check(String text, int longest, boolean prose) {
    if (text.isEmpty()) {
      return Optional.of(FlawCode.EMPTY_TEXT);
    }
    if (text.codePointCount(0, text.length()) > longest) {
      return Optional.of(FlawCode.TEXT_TOO_LONG);
    }
    boolean writable = text.codePoints().allMatch(c -> isWritable(c) || (prose && c == '\n'));
    return writable ? Optional.empty() : Optional.of(FlawCode.NOT_A_VALUE);
  }

  static String shortened(String text) {
    return text.length() <= SHORT ? text : text.substring(0, SHORT) + "…";
  }

  /** Control characters, lone surrogates and the invisible line ends and marks are not. */
  private static boolean isWritable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          false;
      default -> codePoint != 0xFEFF;
    };
  }
}
