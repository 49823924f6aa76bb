package de.zielstand.chart;

import java.util.ArrayList;
import java.util.List;

/** How wide text will be, roughly: pictures are drawn where nobody knows the fonts. */
record Letters(double size) {
  private static final String NARROW = "iljtfrI.,:;'|!()[]-–/ \u202f\u00a0";
  private static final String WIDE = "mwMW%@–…";
  private static final String ELLIPSIS = "…";

  double width(String text) {
    return text.codePoints().mapToDouble(Letters::share).sum() * size;
  }

  /** With an ellipsis where it is too long. */
  String cut(String text, double width) {
    if (width(text) <= width) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    double used = width(ELLIPSIS);
    for (int letter : text.codePoints().toArray()) {
      used += share(letter) * size;
      if (used > width) {
        break;
      }
      kept.appendCodePoint(letter);
    }
    return kept.toString().stripTrailing() + ELLIPSIS;
  }

  /** In so many lines at most, the last of them cut. */
  List<String> lines(String text, double width, int most) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (!rest.isEmpty() && lines.size() < most - 1 && width(rest) > width) {
      int end = lastBreak(rest, width);
      if (end <= 0) {
        break;
      }
      lines.add(rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    if (!rest.isEmpty()) {
      lines.add(cut(rest, width));
    }
    return lines;
  }

  /** After a space or a hyphen. */
  private int lastBreak(String text, double width) {
    int found = 0;
    double used = 0;
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      used += share(letter) * size;
      i += Character.charCount(letter);
      boolean breaks = letter == ' ' || letter == '-';
      if (used - (letter == ' ' ? share(letter) * size : 0) > width) {
        return found;
      }
      if (breaks) {
        found = i;
      }
    }
    return found;
  }

  private static double share(int letter) {
    if (NARROW.indexOf(letter) >= 0) {
      return 0.33;
    }
    if (WIDE.indexOf(letter) >= 0) {
      return 0.9;
    }
    return letter > 0x1100 ? 1.1 : Character.isUpperCase(letter) ? 0.72 : 0.57;
  }
}
