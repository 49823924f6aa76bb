package de.zielstand.observation;

/** How a revision came in. */
public enum Origin {
  ENTRY,
  IMPORT,
  TAKEOVER,
  SAMPLE
}
