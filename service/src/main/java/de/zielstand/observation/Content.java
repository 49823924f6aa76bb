package de.zielstand.observation;

/** What a revision says of its figure. */
public sealed interface Content {
  record Value(Amount amount, Quality quality) implements Content {}

  record Missing(Sign sign) implements Content {}

  /** What was entered before was never meant; the figure is as if it had not been entered. */
  record Withdrawn() implements Content {}
}
