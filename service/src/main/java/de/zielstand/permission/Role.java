package de.zielstand.permission;

import java.util.EnumSet;
import java.util.Set;

/** What a person may be in a municipality; a person may be several things at once. */
public enum Role {
  RECORDER,
  APPROVER,
  COMMISSIONER,
  READER,
  ADMINISTRATOR,
  STATE,
  OPERATOR;

  /** The roles the state gives to its own people. */
  public boolean ofState() {
    return this == STATE || this == OPERATOR;
  }

  public static Set<Role> ofMunicipalities() {
    return EnumSet.complementOf(EnumSet.of(STATE, OPERATOR));
  }
}
