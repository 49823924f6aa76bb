package de.zielstand.intake;

import de.zielstand.figure.DecimalSign;
import de.zielstand.intake.ImportPreview.Line;
import de.zielstand.period.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The same rows with what can be mended mended, and beside each what else is wrong with it: only
 * those cells have to be changed before the file is brought again.
 */
public final class MendedFile {
  public static final String HINT = "hinweis";

  private MendedFile() {}

  /**
   * All rows of a file.
   *
   * @param hint what to say beside a row; empty where nothing is wrong
   */
  public static SheetTable of(
      SheetFile file, ImportPreview preview, DecimalSign sign, Function<Line, String> hint) {
    List<String> columns =
        new ArrayList<>(
            file.columns().stream()
                .distinct()
                .filter(name -> !name.isEmpty() && !name.equals(HINT))
                .toList());
    columns.add(HINT);
    List<List<String>> rows = new ArrayList<>();
    for (Line line : preview.lines()) {
      List<String> cells = new ArrayList<>();
      for (String column : columns) {
        cells.add(column.equals(HINT) ? hint.apply(line) : mended(line, column));
      }
      rows.add(cells);
    }
    return new SheetTable(columns, rows, sign);
  }

  private static String mended(Line line, String column) {
    String text = line.row().text(column);
    return switch (column) {
      case "kommune" -> FileProblems.key(text);
      case "periode" -> Period.parse(text).map(Period::code).orElse(text);
      case "gliederung" ->
          line.held().flatMap(held -> Parts.canonical(held.indicator(), text)).orElse(text);
      default -> text;
    };
  }
}
