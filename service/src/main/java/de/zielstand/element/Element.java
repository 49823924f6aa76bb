package de.zielstand.element;

/** A part of a catalogue that can be named, linked to and followed through its versions. */
public interface Element {
  Code code();

  String title();
}
