package de.zielstand.indicator;

/** How a quantity adds up over periods. */
public enum AddsUp {
  SUM,
  MEAN,
  LAST
}
