package de.zielstand.catalogue;

/** Whether a concept binds; a position paper is kept and shown, and counted nowhere. */
public enum Standing {
  BINDING,
  POSITION_PAPER
}
