package de.zielstand.municipality;

import de.zielstand.tenancy.Ags;
import java.util.Optional;

/**
 * A territory: a tenant with a KI of its own, a Gemeinde inside a Kreis, or the Land.
 *
 * @param district the Regierungsbezirk
 * @param partOf the Kreis a Gemeinde lies in
 */
public record Municipality(
    Ags ags, String name, Kind kind, Optional<String> district, Optional<Ags> partOf) {

  public enum Kind {
    LAND,
    CITY,
    KREIS,
    GEMEINDE
  }

  public boolean tenant() {
    return partOf.isEmpty();
  }
}
