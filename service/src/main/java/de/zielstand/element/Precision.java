package de.zielstand.element;

/** How exactly the source means its figure. */
public enum Precision {
  EXACT,
  CIRCA,
  MORE_THAN,
  UP_TO
}
