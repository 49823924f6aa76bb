package de.zielstand.intake;

import java.util.ArrayList;
import java.util.List;

/** Lines of separated cells, quoted where they contain a separator, a quote or a line's end. */
final class SheetCsv {
  private SheetCsv() {}

  /** A line with the number under which an editor shows it. */
  record Line(int number, List<String> cells) {}

  static List<Line> lines(String text, char separator) {
    List<Line> lines = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    int number = 1;
    int began = 1;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == '\n') {
        number++;
      }
      if (quoted) {
        if (sign == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else if (sign == '"') {
          quoted = false;
        } else {
          cell.append(sign);
        }
      } else if (sign == '"' && cell.isEmpty()) {
        quoted = true;
      } else if (sign == separator || sign == '\n') {
        cells.add(end(cell));
        if (sign == '\n') {
          lines.add(new Line(began, List.copyOf(cells)));
          cells.clear();
          began = number;
        }
      } else {
        cell.append(sign);
      }
    }
    if (!cell.isEmpty() || !cells.isEmpty()) {
      cells.add(end(cell));
      lines.add(new Line(began, List.copyOf(cells)));
    }
    return lines.stream()
        .filter(line -> line.cells().stream().anyMatch(text1 -> !text1.isBlank()))
        .toList();
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
