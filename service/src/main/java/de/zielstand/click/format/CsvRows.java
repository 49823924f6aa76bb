package de.zielstand.click.format;

import de.zielstand.click.FileProblem;
import de.zielstand.click.Flaw;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file one after the other; the separator is found in the first line. */
final class CsvRows {
  private static final int LONGEST_ROW = 100_000;
  private static final int MOST_ROWS = 1_000_000;
  private static final int MOST_CELLS = 1_000;
  private static final int END = -1;

  private final BufferedReader text;
  private int line = 1;
  private int rowLine = 1;
  private int rows;
  private char separator;

  private CsvRows(BufferedReader text) {
    this.text = text;
  }

  static CsvRows of(InputStream file) throws IOException {
    return new CsvRows(new BufferedReader(TextStart.open(file)));
  }

  /** Where the row read last begins. */
  int line() {
    return rowLine;
  }

  /** The cells of the next row that is not blank; null at the end. */
  @Nullable List<String> next() throws IOException {
    try {
      List<String> cells = row();
      while (cells != null && cells.size() == 1 && cells.getFirst().isBlank()) {
        cells = row();
      }
      if (cells != null && ++rows > MOST_ROWS) {
        throw refuse(Flaw.TOO_MANY_ROWS, Integer.toString(MOST_ROWS));
      }
      return cells;
    } catch (CharacterCodingException wrong) {
      throw new UnreadableFile(FileProblem.inLine(Flaw.NOT_TEXT, line, ""));
    }
  }

  UnreadableFile refuse(Flaw flaw, String said) {
    return new UnreadableFile(FileProblem.inLine(flaw, rowLine, said));
  }

  private @Nullable List<String> row() throws IOException {
    rowLine = line;
    if (separator == 0) {
      separator = separator();
    }
    int sign = text.read();
    if (sign == END) {
      return null;
    }
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    int length = 0;
    while (sign != END && (quoted || sign != '\n')) {
      if (++length > LONGEST_ROW || cells.size() > MOST_CELLS) {
        throw refuse(Flaw.LONG_LINE, Integer.toString(LONGEST_ROW));
      }
      if (sign == '"' && (quoted || cell.isEmpty())) {
        quoted = !quoted;
        // A quote inside quotes is written twice.
        if (!quoted && peek() == '"') {
          cell.append((char) text.read());
          quoted = true;
        }
      } else if (sign == separator && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append((char) sign);
      }
      line += sign == '\n' ? 1 : 0;
      sign = text.read();
    }
    if (quoted) {
      throw refuse(Flaw.OPEN_QUOTE, "");
    }
    line += sign == '\n' ? 1 : 0;
    cells.add(cell.toString());
    cells.replaceAll(CsvRows::plain);
    return cells;
  }

  /** Matomo writes an apostrophe before what a spreadsheet would take for a formula. */
  private static String plain(String cell) {
    String said = cell.strip();
    return said.length() > 1 && said.charAt(0) == '\'' && "=+-@".indexOf(said.charAt(1)) >= 0
        ? said.substring(1)
        : said;
  }

  private int peek() throws IOException {
    text.mark(1);
    int sign = text.read();
    text.reset();
    return sign;
  }

  private char separator() throws IOException {
    text.mark(LONGEST_ROW);
    int[] counts = new int[3];
    int sign = text.read();
    for (int i = 0; i < LONGEST_ROW - 1 && sign != END && sign != '\n'; i++) {
      int at = ",;\t".indexOf(sign);
      if (at >= 0) {
        counts[at]++;
      }
      sign = text.read();
    }
    text.reset();
    return counts[1] > counts[0] ? ';' : counts[2] > counts[0] ? '\t' : ',';
  }
}
