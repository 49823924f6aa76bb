package de.zielstand.catalogue;

/** The two ways in which a catalogue is written; both carry the same tree. */
public enum Notation {
  YAML,
  JSON
}
