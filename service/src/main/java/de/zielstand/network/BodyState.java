package de.zielstand.network;

/** Whether a body meets, is meant to, or has ended. */
public enum BodyState {
  EXISTS,
  PLANNED,
  ENDED,
  DEMANDED
}
