package de.zielstand.figure;

/**
 * A value that cannot be made, because one of its fields contradicts the others or its own limits.
 * The path is relative to the value being made, {@code interim[1].on}.
 */
public final class FieldProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is wrong; every one has a message in the caller's language. */
  public enum Code {
    MISSING,
    NOT_A_PLAIN_DECIMAL,
    TOO_MANY_DIGITS,
    NOT_FINITE,
    TOO_LARGE,
    TOO_SMALL,
    TOO_MANY_VALUES,
    DIFFERENT_LENGTHS,
    START_NOT_BEFORE_DUE,
    UPPER_BELOW_TARGET,
    AMBITION_BELOW_TARGET,
    INTERIM_NOT_ALLOWED,
    INTERIM_NOT_BETWEEN_START_AND_DUE,
    INTERIM_TWICE_ON_ONE_DAY,
    INTERIM_LEADS_AWAY,
    SCOPE_DOES_NOT_FIT,
    OBSERVED_DOES_NOT_FIT,
    AT_RISK_ABOVE_ON_TRACK,
    NUMERATOR_ABOVE_DENOMINATOR,
    NOT_A_WHOLE_NUMBER,
    NOT_A_DAY,
    NOT_A_STEP,
    NOT_A_QUALITY,
    NOT_A_VALUE,
    NOT_ASKED,
    A_FORMULA,
    SHARE_CONTRADICTS,
    NEITHER_VALUE_NOR_SIGN,
    TOO_LONG,
    DONE_ABOVE_TOTAL
  }

  private final String field;
  private final Code code;

  public FieldProblem(String field, Code code) {
    super(field + ": " + code);
    this.field = field;
    this.code = code;
  }

  public String field() {
    return field;
  }

  public Code code() {
    return code;
  }

  /** The same problem, seen from the value that holds the one that could not be made. */
  public FieldProblem under(String parent) {
    return new FieldProblem(parent + "." + field, code);
  }
}
