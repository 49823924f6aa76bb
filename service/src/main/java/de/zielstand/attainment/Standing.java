package de.zielstand.attainment;

/** Whether the measure is still worked on; the catalogue knows finer states. */
public enum Standing {
  PURSUED,
  DEFERRED,
  DROPPED
}
