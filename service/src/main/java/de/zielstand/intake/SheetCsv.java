package de.zielstand.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads lines of separated cells one after the other; cells are quoted where they contain a
 * separator, a quote or a line's end. Lines without any text are passed over.
 */
final class SheetCsv {
  private final String text;
  private final char separator;
  private int position;
  private int number;

  /**
   * From anywhere in a text.
   *
   * @param position where a line begins
   * @param number what an editor calls that line
   */
  SheetCsv(String text, char separator, int position, int number) {
    this.text = text;
    this.separator = separator;
    this.position = position;
    this.number = number;
  }

  /** A line with the number under which an editor shows it, and where it begins. */
  record Line(int number, int position, List<String> cells) {
    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  static List<Line> lines(String text, char separator) {
    List<Line> lines = new ArrayList<>();
    SheetCsv csv = new SheetCsv(text, separator, 0, 1);
    while (csv.hasNext()) {
      lines.add(csv.next());
    }
    return lines;
  }

  /** Goes on to the next line with a text, if there is one. */
  boolean hasNext() {
    int line = position;
    for (int at = position; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (sign == '\n') {
        number++;
        line = at + 1;
      } else if (sign != separator && !Character.isWhitespace(sign)) {
        position = line;
        return true;
      }
    }
    position = text.length();
    return false;
  }

  Line next() {
    int began = position;
    int beganAs = number;
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    while (position < text.length()) {
      char sign = text.charAt(position++);
      if (sign == '\n') {
        number++;
      }
      if (quoted) {
        if (sign != '"') {
          cell.append(sign);
        } else if (position < text.length() && text.charAt(position) == '"') {
          cell.append('"');
          position++;
        } else {
          quoted = false;
        }
      } else if (sign == '"' && cell.isEmpty()) {
        quoted = true;
      } else if (sign == separator) {
        cells.add(end(cell));
      } else if (sign == '\n') {
        break;
      } else {
        cell.append(sign);
      }
    }
    cells.add(end(cell));
    return new Line(beganAs, began, cells);
  }

  /** The sign that separates most cells of the first line. */
  static char separator(String text) {
    String first = text.lines().findFirst().orElse("");
    char most = ';';
    for (char sign : new char[] {',', '\t'}) {
      if (count(first, sign) > count(first, most)) {
        most = sign;
      }
    }
    return most;
  }

  private static long count(String text, char sign) {
    return text.chars().filter(one -> one == sign).count();
  }

  private static String end(StringBuilder cell) {
    String text = cell.toString();
    cell.setLength(0);
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }
}
