package de.zielstand.disclosure;

/** Whether the hidden cells of a system keep as many possible values as their rules ask for. */
enum Uncertainty {
  WIDE,
  NARROW,
  UNDECIDED
}
