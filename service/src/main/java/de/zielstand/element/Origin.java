package de.zielstand.element;

/** Whether the concept itself asks for it, or a standard or we add it. */
public enum Origin {
  CONCEPT,
  NOT_IN_CONCEPT
}
