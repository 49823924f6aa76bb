package de.zielstand.catalogue.store;

import de.zielstand.audit.AuditLog;
import de.zielstand.audit.AuditLog.Action;
import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.CatalogueFiles;
import de.zielstand.catalogue.Catalogues;
import de.zielstand.catalogue.Notation;
import de.zielstand.catalogue.Reading;
import de.zielstand.catalogue.store.VersionRows.VersionRow;
import de.zielstand.database.Transactions;
import de.zielstand.tenancy.Scope;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

@Singleton
final class StoredCatalogues implements Catalogues {
  private final Transactions transactions;
  private final VersionRows versions;
  private final ElementRows elements;
  private final AuditLog audit;
  private final CatalogueFiles files;
  private final ObjectMapper json;
  private final ReadDocuments read = new ReadDocuments();

  StoredCatalogues(
      Transactions transactions,
      VersionRows versions,
      ElementRows elements,
      AuditLog audit,
      CatalogueFiles files,
      ObjectMapper json) {
    this.transactions = transactions;
    this.versions = versions;
    this.elements = elements;
    this.audit = audit;
    this.files = files;
    this.json = json;
  }

  @Override
  public Optional<Recorded> current(Scope scope) {
    return transactions.read(scope, () -> versions.newest(scope.name())).map(this::recorded);
  }

  @Override
  public Optional<Recorded> asOf(Scope scope, Instant instant) {
    return transactions.read(scope, () -> versions.asOf(scope.name(), instant)).map(this::recorded);
  }

  @Override
  public Optional<Recorded> version(Scope scope, int number) {
    return transactions
        .read(scope, () -> versions.numbered(scope.name(), number))
        .map(this::recorded);
  }

  @Override
  public List<Version> history(Scope scope) {
    return transactions.read(
        scope,
        () -> versions.history(scope.name()).stream().map(StoredCatalogues::version).toList());
  }

  @Override
  public Saving save(Scope scope, int expected, Catalogue catalogue, String reason, long by) {
    if (!scope.name().equals(catalogue.ags().value())) {
      throw new IllegalArgumentException("The catalogue of " + catalogue.ags() + " in " + scope);
    }
    var document = new String(files.write(catalogue, Notation.YAML), StandardCharsets.UTF_8);
    var hash = sha256(document);
    return transactions.write(
        scope,
        () -> {
          var newest = versions.newest(scope.name());
          var number = newest.map(VersionRow::number).orElse(0);
          if (number != expected) {
            return new Saving.Conflict(number);
          }
          if (newest.filter(row -> row.hash().equals(hash)).isPresent()) {
            return new Saving.Unchanged(number);
          }
          var person = by == AuditLog.SYSTEM ? null : Long.valueOf(by);
          var next = number + 1;
          if (versions.add(scope.name(), next, person, reason, document, hash) == 0) {
            return new Saving.Conflict(next);
          }
          keepCodes(scope, next, Codes.of(catalogue));
          audit.add(scope, Action.CATALOGUE_SAVED, by, Integer.toString(next), reason);
          return new Saving.Saved(next);
        });
  }

  private void keepCodes(Scope scope, int number, Codes codes) {
    if (number > 1) {
      elements.endAll(scope.name(), number - 1);
    }
    elements.takeUp(scope.name(), number, written(codes.elements()));
    elements.keepMeasures(scope.name(), written(codes.measures()));
    elements.keepIndicators(scope.name(), written(codes.indicators()));
  }

  private String written(List<?> codes) {
    try {
      return json.writeValueAsString(codes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Recorded recorded(VersionRow row) {
    return new Recorded(version(row), row.document(), read.of(row.hash(), () -> catalogue(row)));
  }

  private Catalogue catalogue(VersionRow row) {
    var bytes = row.document().getBytes(StandardCharsets.UTF_8);
    return switch (files.read(bytes, Notation.YAML)) {
      case Reading.Accepted accepted -> accepted.catalogue();
      case Reading.Refused refused ->
          throw new IllegalStateException(
              "Version %d can no longer be read: %s".formatted(row.number(), refused.problems()));
    };
  }

  private static Version version(VersionRow row) {
    return new Version(
        row.number(),
        row.recordedAt(),
        Optional.ofNullable(row.displayName()),
        row.reason(),
        row.hash());
  }

  private static String sha256(String document) {
    try {
      var bytes = document.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
