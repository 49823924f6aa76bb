package de.zielstand.chart;

/**
 * What is drawn, without a word on how. Nobody can ask for an axis: where it begins follows from
 * what is drawn, and bars always stand on zero.
 */
public sealed interface Chart permits TimeLine, Bullets, Stacks, Multiples, Ranges, Grid {
  /** Whether there is nothing in it that could be drawn. */
  boolean isEmpty();
}
