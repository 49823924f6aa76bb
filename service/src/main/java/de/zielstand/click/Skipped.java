package de.zielstand.click;

/** Why a line of a log is no view of a page. */
public enum Skipped {
  /** It asked for something else than to be shown a page. */
  METHOD,
  /** It was not answered with the page. */
  STATUS,
  /** A picture, script, style or document. */
  FILE,
  BOT,
  MONITORING,
  LONG_ADDRESS,
  UNREADABLE
}
