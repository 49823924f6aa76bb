package de.zielstand.intake;

import de.zielstand.figure.FieldProblem;
import java.util.List;

/**
 * What is wrong with a row.
 *
 * @param column the header's name
 * @param parts what the message names
 */
public record RowProblem(int line, String column, String code, List<Object> parts) {
  private static final int LONGEST_PART = 100;

  public RowProblem {
    parts = parts.stream().map(RowProblem::shortened).toList();
  }

  /** What only a whole row can get wrong; every one has a message in the caller's language. */
  public enum Code {
    UNKNOWN_INDICATOR,
    AMBIGUOUS_INDICATOR,
    UNKNOWN_PERIOD,
    PERIOD_DOES_NOT_FIT,
    PERIOD_NOT_BEGUN,
    UNKNOWN_BREAKDOWN,
    NOTHING_ENTERED,
    NOTE_MISSING,
    DUPLICATE_ROW,
    CHANGED_MEANWHILE,
    LOCKED_SUBMITTED,
    LOCKED_APPROVED,
    LOCKED_CLOSED,
    LOCKED_DRAFT,
    NOT_YOURS,
    NOT_YOUR_GEMEINDE
  }

  /** A cell may hold a whole book; a message names only its beginning. */
  private static Object shortened(Object part) {
    return part instanceof String text && text.length() > LONGEST_PART
        ? text.substring(0, LONGEST_PART) + "…"
        : part;
  }

  static RowProblem of(SheetRow row, String column, Code code, Object... parts) {
    return new RowProblem(row.line(), column, code.name(), List.of(parts));
  }

  static RowProblem of(SheetRow row, FieldProblem problem) {
    return new RowProblem(row.line(), problem.field(), problem.code().name(), List.of());
  }
}
