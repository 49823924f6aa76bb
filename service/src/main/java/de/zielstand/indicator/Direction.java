package de.zielstand.indicator;

/** The way a figure is wanted to go. */
public enum Direction {
  RISE,
  FALL
}
