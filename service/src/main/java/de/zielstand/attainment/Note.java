package de.zielstand.attainment;

/** What has to be said beside a degree, or instead of one. */
public enum Note {
  AMBITION_REACHED,
  ABOVE_RANGE,
  ZERO_TARGET,
  EMPTY_BASE,
  LATE,
  DATE_MISSING
}
