package de.zielstand.municipality.store;

import de.zielstand.audit.AuditLog;
import de.zielstand.audit.AuditLog.Action;
import de.zielstand.database.Transactions;
import de.zielstand.municipality.Municipalities;
import de.zielstand.municipality.Municipality;
import de.zielstand.municipality.Municipality.Kind;
import de.zielstand.municipality.store.MunicipalityRows.MunicipalityRow;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

@Singleton
final class StoredMunicipalities implements Municipalities {
  private final Transactions transactions;
  private final MunicipalityRows rows;
  private final AuditLog audit;

  StoredMunicipalities(Transactions transactions, MunicipalityRows rows, AuditLog audit) {
    this.transactions = transactions;
    this.rows = rows;
    this.audit = audit;
  }

  @Override
  public List<Municipality> all(Scope scope) {
    return transactions.read(
        scope, () -> rows.all().stream().map(StoredMunicipalities::municipality).toList());
  }

  @Override
  public Optional<Municipality> find(Scope scope, Ags ags) {
    return transactions.read(
        scope, () -> rows.find(ags.value()).map(StoredMunicipalities::municipality));
  }

  @Override
  public boolean add(Scope scope, Municipality added, long by) {
    return transactions.write(
        scope,
        () -> {
          var done =
              rows.add(
                      added.ags().value(),
                      added.name(),
                      added.kind().name(),
                      added.district().orElse(null),
                      added.tenant(),
                      added.partOf().map(Ags::value).orElse(null))
                  > 0;
          if (done) {
            audit.add(scope, Action.MUNICIPALITY_ADDED, by, added.ags().value(), added.name());
          }
          return done;
        });
  }

  private static Municipality municipality(MunicipalityRow row) {
    return new Municipality(
        new Ags(row.ags()),
        row.name(),
        Kind.valueOf(row.kind()),
        Optional.ofNullable(row.district()),
        Optional.ofNullable(row.partOf()).map(Ags::new));
  }
}
