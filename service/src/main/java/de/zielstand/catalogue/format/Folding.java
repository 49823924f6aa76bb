package de.zielstand.catalogue.format;

import java.util.ArrayList;
import java.util.List;

/** Breaks a long text into lines such that joining them by a space gives the text again. */
final class Folding {
  private Folding() {}

  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (text.length() - start > width) {
      int at = breakAt(text, start, width);
      if (at < 0) {
        break;
      }
      lines.add(text.substring(start, at));
      start = at + 1;
    }
    lines.add(text.substring(start));
    return lines;
  }

  /** The last lone space within the width, else the first one after it. */
  private static int breakAt(String text, int start, int width) {
    for (int at = start + width; at > start; at--) {
      if (isLoneSpace(text, at)) {
        return at;
      }
    }
    for (int at = start + width; at < text.length(); at++) {
      if (isLoneSpace(text, at)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isLoneSpace(String text, int at) {
    return text.charAt(at) == ' ' && text.charAt(at - 1) != ' ' && text.charAt(at + 1) != ' ';
  }
}
