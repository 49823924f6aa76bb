package de.zielstand.period;

/** The lengths a reporting period may have. */
public enum PeriodKind {
  WEEK,
  MONTH,
  QUARTER,
  HALF_YEAR,
  YEAR,
  SCHOOL_HALF_YEAR,
  SCHOOL_YEAR,
  TWO_YEARS,
  EVENT;

  /** Events happen; every other kind follows from the calendar. */
  public boolean isCalendar() {
    return this != EVENT;
  }
}
