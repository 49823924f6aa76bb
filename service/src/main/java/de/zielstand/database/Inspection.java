package de.zielstand.database;

/** What the running database says of itself. */
public interface Inspection {
  Facts now();

  record Facts(String version, boolean timescale) {}
}
