package de.zielstand.review.store;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Catalogues;
import de.zielstand.municipality.HouseRulesBook;
import de.zielstand.municipality.Today;
import de.zielstand.review.Duties;
import de.zielstand.review.LedgerBook;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;

@Singleton
final class StoredDuties implements Duties {
  private final Catalogues catalogues;
  private final LedgerBook ledgers;
  private final HouseRulesBook houseRules;
  private final Today today;

  StoredDuties(Catalogues catalogues, LedgerBook ledgers, HouseRulesBook houseRules, Today today) {
    this.catalogues = catalogues;
    this.ledgers = ledgers;
    this.houseRules = houseRules;
    this.today = today;
  }

  @Override
  public Known in(Scope scope) {
    return new Known(
        catalogues
            .current(scope)
            .map(Catalogues.Recorded::catalogue)
            .orElseGet(() -> Catalogue.empty(new Ags(scope.name()), scope.name())),
        ledgers.of(scope),
        houseRules.of(scope),
        today.in(scope));
  }
}
