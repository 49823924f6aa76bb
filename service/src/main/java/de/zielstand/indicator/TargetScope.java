package de.zielstand.indicator;

/**
 * What a target speaks of: each period, the sum since its start, the level on a day, or each event.
 */
public enum TargetScope {
  PER_PERIOD,
  CUMULATIVE,
  AT_DATE,
  PER_EVENT
}
