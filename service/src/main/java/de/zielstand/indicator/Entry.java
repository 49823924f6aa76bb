package de.zielstand.indicator;

/** Whether a count is entered as new in the period or as the total so far. */
public enum Entry {
  NEW_IN_PERIOD,
  RUNNING_TOTAL
}
