package de.zielstand.click;

/** Why a file cannot be read. */
public enum Flaw {
  NOT_JSON,
  NOT_TEXT,
  NOT_A_LOG,
  UNEXPECTED,
  /** The tool answered with an error of its own. */
  SOURCE_ERROR,
  /** Weeks, months or years instead of days. */
  NOT_DAYS,
  DAY_MISSING,
  NOT_A_DAY,
  FUTURE_DAY,
  TOO_OLD_DAY,
  /** Folders instead of pages. */
  TREE,
  METRIC_MISSING,
  NOT_A_COUNT,
  LONG_ADDRESS,
  DUPLICATE_COLUMN,
  CELLS,
  OPEN_QUOTE,
  LONG_LINE,
  TOO_LARGE,
  TOO_MANY_ROWS,
  TOO_MANY_PAGES,
  TOO_MANY_COUNTS;

  /** Whether nobody can tell what the file says, rather than that it says something wrong. */
  public boolean isUnreadable() {
    return switch (this) {
      case NOT_JSON, NOT_TEXT -> true;
      case NOT_A_LOG,
          UNEXPECTED,
          SOURCE_ERROR,
          NOT_DAYS,
          DAY_MISSING,
          NOT_A_DAY,
          FUTURE_DAY,
          TOO_OLD_DAY,
          TREE,
          METRIC_MISSING,
          NOT_A_COUNT,
          LONG_ADDRESS,
          DUPLICATE_COLUMN,
          CELLS,
          OPEN_QUOTE,
          LONG_LINE,
          TOO_LARGE,
          TOO_MANY_ROWS,
          TOO_MANY_PAGES,
          TOO_MANY_COUNTS ->
          false;
    };
  }

  public boolean isTooMuch() {
    return this == TOO_LARGE
        || this == TOO_MANY_ROWS
        || this == TOO_MANY_PAGES
        || this == TOO_MANY_COUNTS;
  }
}
