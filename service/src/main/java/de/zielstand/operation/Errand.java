package de.zielstand.operation;

/** What the process is here for: to serve, or to carry out one word beside a service that runs. */
public enum Errand {
  SERVE,
  ONE_WORD
}
