package de.zielstand.attainment;

/** What a target's figures amount to on a day. */
public enum Status {
  REACHED,
  ON_TRACK,
  AT_RISK,
  OFF_TRACK,
  MOVED_AWAY,
  MISSED,
  NOT_DUE,
  NO_DATA,
  NOT_MEASURABLE,
  NO_BASELINE,
  NO_TARGET,
  DEFERRED,
  DROPPED,
  SUPPRESSED
}
