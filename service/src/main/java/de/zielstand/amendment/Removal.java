package de.zielstand.amendment;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.CatalogueRules;
import de.zielstand.catalogue.Located;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What it means to take an element out.
 *
 * @param catalogue without it
 * @param inside what ends with it
 * @param holders what still refers to it and so keeps it in
 * @param heldByGemeinde an adjustment of a Gemeinde refers to it
 */
public record Removal(
    Catalogue catalogue, List<Located> inside, List<Located> holders, boolean heldByGemeinde) {
  public Removal {
    inside = List.copyOf(inside);
    holders = List.copyOf(holders);
  }

  /** Whoever would refer to nothing afterwards holds it: the rules of the catalogue know best. */
  public static Removal of(Catalogue catalogue, Located located) {
    Catalogue without = Rebuilding.removed(catalogue, located.element());
    Set<Located> holders = new LinkedHashSet<>();
    boolean beside = false;
    for (var flaw : CatalogueRules.flaws(without)) {
      Optional<Located> around = Pages.around(without, flaw.key());
      around.ifPresent(holders::add);
      beside |= around.isEmpty();
    }
    List<Located> inside =
        Pages.of(catalogue).stream()
            .filter(one -> one.path().startsWith(located.path() + "."))
            .toList();
    return new Removal(without, inside, List.copyOf(holders), beside);
  }

  public boolean isHeld() {
    return heldByGemeinde || !holders.isEmpty();
  }
}
