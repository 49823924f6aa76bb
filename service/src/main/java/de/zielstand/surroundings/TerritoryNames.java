package de.zielstand.surroundings;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.GemeindeAdjustment;
import de.zielstand.intake.SheetFile;
import de.zielstand.tenancy.Ags;
import java.util.Optional;

/** Which territory a cell means: a key, a name that the catalogue knows, or a part of its own. */
public final class TerritoryNames {
  private final Catalogue catalogue;

  public TerritoryNames(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Empty of a key that lies elsewhere. */
  Optional<Territory> named(String said) {
    Optional<Ags> key = key(said);
    if (key.isPresent()) {
      return key.filter(ags -> ags.equals(catalogue.ags()) || ags.liesIn(catalogue.ags()))
          .map(this::keyed);
    }
    boolean isAll = said.isEmpty() || said.equalsIgnoreCase(catalogue.name());
    return Optional.of(
        isAll
            ? new Territory.Whole()
            : catalogue.gemeinden().stream()
                .filter(one -> one.name().equalsIgnoreCase(said))
                .findFirst()
                .<Territory>map(one -> new Territory.Gemeinde(one.ags()))
                .orElseGet(() -> new Territory.District(said)));
  }

  /** As people call it; empty for all of the municipality. */
  public String title(Territory territory) {
    return switch (territory) {
      case Territory.Whole _ -> "";
      case Territory.District(var name) -> name;
      case Territory.Gemeinde(var ags) ->
          catalogue.gemeinden().stream()
              .filter(one -> one.ags().equals(ags))
              .findFirst()
              .map(GemeindeAdjustment::name)
              .orElse(ags.value());
    };
  }

  private Territory keyed(Ags ags) {
    return ags.equals(catalogue.ags()) ? new Territory.Whole() : new Territory.Gemeinde(ags);
  }

  private static Optional<Ags> key(String said) {
    return SheetFile.municipality(said).filter(ags -> !ags.isLand());
  }
}
