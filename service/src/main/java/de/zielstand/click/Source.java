package de.zielstand.click;

/** The tool that counted. Two exports of one tool say the same thing, whatever their format. */
public enum Source {
  MATOMO,
  ETRACKER,
  ACCESS_LOG
}
