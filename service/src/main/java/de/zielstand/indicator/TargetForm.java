package de.zielstand.indicator;

/** The nine ways in which a concept states what it wants to reach. */
public enum TargetForm {
  AT_LEAST,
  AT_MOST,
  WITHIN,
  EXACTLY,
  ALL_OF,
  DONE_BY,
  RECURRING,
  IMPROVE,
  NONE
}
