package de.zielstand.intake.format;

import de.zielstand.intake.SheetTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Separated text as German spreadsheets open it by a double click: marked UTF-8, semicolons. */
final class SeparatedText {
  private static final char MARK = '\uFEFF';

  /** A spreadsheet would reckon with it instead of showing it; signs and numbers it may have. */
  private static final Pattern FORMULA = Pattern.compile("(?s)[=@\\t\\r].*|[+-][^\\d.,\\s].*");

  private static final Pattern TO_QUOTE = Pattern.compile("[;\"\\r\\n\\t]");

  private SeparatedText() {}

  static byte[] write(SheetTable table) {
    var bytes = new ByteArrayOutputStream();
    try (var text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      text.append(MARK);
      line(text, table.columns());
      for (List<String> row : table.rows()) {
        line(text, row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void line(Writer text, List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      text.append(i == 0 ? "" : ";").append(cell(cells.get(i)));
    }
    text.append("\r\n");
  }

  private static String cell(String cell) {
    String harmless = FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    return TO_QUOTE.matcher(harmless).find()
        ? '"' + harmless.replace("\"", "\"\"") + '"'
        : harmless;
  }
}
