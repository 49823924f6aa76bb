package de.zielstand.dashboard;

/** What a reader may choose on a dashboard; each is named in the address as here. */
public enum Parameter {
  YEAR("year"),
  PERIOD("period"),
  FIELD("field"),
  MEASURE("measure"),
  INDICATOR("indicator"),
  RESPONSIBLE("responsible"),
  STATUS("status"),
  AS_OF("asOf"),
  COMPARE_WITH("compareWith");

  private final String code;

  Parameter(String code) {
    this.code = code;
  }

  @Override
  public String toString() {
    return code;
  }
}
