package de.zielstand.dashboard;

import java.util.Locale;

/** Whose page a dashboard belongs to. */
public enum Audience {
  MUNICIPALITY,
  LAND;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
