package de.zielstand.surroundings;

import static de.zielstand.surroundings.ContextColumns.DAY;
import static de.zielstand.surroundings.ContextColumns.DEFINITION;
import static de.zielstand.surroundings.ContextColumns.KEY;
import static de.zielstand.surroundings.ContextColumns.NOTE;
import static de.zielstand.surroundings.ContextColumns.REASON;
import static de.zielstand.surroundings.ContextColumns.SOURCE;
import static de.zielstand.surroundings.ContextColumns.TERRITORY;
import static de.zielstand.surroundings.ContextColumns.TITLE;
import static de.zielstand.surroundings.ContextColumns.UNIT;
import static de.zielstand.surroundings.ContextColumns.VALUE;

import de.zielstand.element.Code;
import de.zielstand.figure.DecimalSign;
import de.zielstand.figure.FieldProblem;
import de.zielstand.figure.TypedNumber;
import de.zielstand.intake.RowProblem;
import de.zielstand.intake.SheetFile;
import de.zielstand.intake.TypedDay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A row with a context figure as somebody typed it, cell by cell. */
final class TypedRow {
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
  private static final List<String> NAMES = List.of(KEY, TITLE, UNIT, SOURCE);
  private static final List<String> TEXTS = List.of(DEFINITION, NOTE, REASON);

  private final SheetFile.Row row;

  TypedRow(SheetFile.Row row) {
    this.row = row;
  }

  /** As the template has it, before anybody filled it in. */
  boolean isEmpty() {
    return row.text(DAY).isEmpty() && row.text(VALUE).isEmpty();
  }

  String text(String column) {
    return row.text(column);
  }

  Optional<String> said(String column) {
    return Optional.of(row.text(column)).filter(text -> !text.isEmpty());
  }

  /** A cell that no database could hold, or that is far longer than anybody would read. */
  Optional<RowProblem> unreadable() {
    for (String column : ContextColumns.ALL) {
      if (row.text(column).codePoints().anyMatch(TypedRow::isNoSign)) {
        return Optional.of(problem(column, "NOT_A_TEXT"));
      }
    }
    return tooLong(NAMES, Statement.LONGEST_NAME)
        .or(() -> tooLong(TEXTS, Statement.LONGEST_TEXT))
        .or(() -> tooLong(List.of(TERRITORY), Territory.LONGEST_NAME));
  }

  BigDecimal value(DecimalSign sign) {
    boolean ofHundred = row.text(UNIT).contains("%") || row.text(UNIT).isEmpty();
    String typed = row.text(VALUE);
    if (typed.isEmpty()) {
      throw new FieldProblem(VALUE, FieldProblem.Code.MISSING);
    }
    return TypedNumber.read(
        VALUE, ofHundred ? typed.replaceFirst("[\\s\u00a0\u202f]*%$", "") : typed, sign);
  }

  LocalDate day(LocalDate lastDay) {
    String typed = row.text(DAY);
    if (typed.isEmpty()) {
      throw new FieldProblem(DAY, FieldProblem.Code.MISSING);
    }
    return TypedDay.read(typed)
        .filter(day -> !day.isBefore(FIRST_DAY) && !day.isAfter(lastDay))
        .orElseThrow(() -> new FieldProblem(DAY, FieldProblem.Code.NOT_A_DAY));
  }

  RowProblem problem(String column, String code, Object... parts) {
    return new RowProblem(row.line(), column, code, List.of(parts));
  }

  /** The key that a title makes, where nobody gave one. */
  static Optional<Code> keyOf(String title) {
    String plain =
        title
            .strip()
            .toUpperCase(java.util.Locale.GERMAN)
            .replace("Ä", "AE")
            .replace("Ö", "OE")
            .replace("Ü", "UE")
            .replace("ß", "SS")
            .replaceAll("[^A-Z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return Code.parse(plain);
  }

  private Optional<RowProblem> tooLong(List<String> columns, int longest) {
    return columns.stream()
        .filter(column -> row.text(column).length() > longest)
        .findFirst()
        .map(column -> problem(column, "TOO_LONG"));
  }

  private static boolean isNoSign(int sign) {
    boolean isSpace = sign == '\n' || sign == '\r' || sign == '\t';
    return (Character.isISOControl(sign) && !isSpace)
        || Character.getType(sign) == Character.SURROGATE;
  }
}
