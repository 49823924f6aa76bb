package de.zielstand.chart;

/** The colours of a drawing; those of the screen's styles are the same. */
public enum Palette {
  LIGHT,
  DARK
}
