package de.zielstand.indicator;

/** How carefully small numbers are protected. */
public enum DisclosureClass {
  NO_PERSONS,
  PERSONS,
  CHILDREN_LANGUAGE
}
