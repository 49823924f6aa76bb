package de.zielstand.network;

/** What sort of body or network it is. */
public enum BodyKind {
  COUNCIL,
  ADVISORY,
  ADMINISTRATION,
  STEERING,
  WORKING_GROUP,
  NETWORK,
  CONFERENCE,
  OFFICE
}
