package de.zielstand.observation;

/** How a revision came in. */
public enum Origin {
  ENTRY,
  IMPORT,
  TAKEOVER,
  SAMPLE,
  /** The sum of what another tool counted; never written down as a revision. */
  COUNTED
}
