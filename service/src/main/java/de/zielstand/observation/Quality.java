package de.zielstand.observation;

/** How well a value is known. */
public enum Quality {
  MEASURED,
  ESTIMATED,
  CIRCA
}
