package de.zielstand.surroundings.store;

import de.zielstand.database.Transactions;
import de.zielstand.element.Code;
import de.zielstand.figure.PlainDecimal;
import de.zielstand.surroundings.ContextChange;
import de.zielstand.surroundings.ContextFigures;
import de.zielstand.surroundings.ContextKey;
import de.zielstand.surroundings.ContextRevision;
import de.zielstand.surroundings.Statement;
import de.zielstand.surroundings.Surroundings;
import de.zielstand.surroundings.Territory;
import de.zielstand.tenancy.Scope;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Singleton
final class StoredContextFigures implements ContextFigures {
  /** Later than any row, whatever the database's clock says. */
  private static final Instant FOR_EVER = Instant.parse("9999-01-01T00:00:00Z");

  private final Transactions transactions;
  private final FigureRows rows;
  private final JsonMapper json;

  StoredContextFigures(Transactions transactions, FigureRows rows, JsonMapper json) {
    this.transactions = transactions;
    this.rows = rows;
    this.json = json;
  }

  @Override
  public Surroundings known(Scope scope, Instant asOf) {
    return transactions.read(scope, () -> read(scope, asOf));
  }

  @Override
  public Surroundings known(Scope scope) {
    return known(scope, FOR_EVER);
  }

  @Override
  public boolean any(Scope scope) {
    return transactions.read(scope, () -> rows.any(scope.name()));
  }

  @Override
  public void takeSamples(Scope scope, List<ContextChange> samples) {
    transactions.run(
        scope,
        () -> {
          rows.lock(scope.name());
          rows.add(scope.name(), null, null, written(samples));
        });
  }

  /**
   * Within the transaction of the one who calls; nothing is written where a figure has changed
   * since it was looked at.
   */
  boolean write(Scope scope, List<ContextChange> changes, long by, Optional<Long> file) {
    rows.lock(scope.name());
    var known = read(scope, FOR_EVER);
    boolean fresh =
        changes.stream()
            .allMatch(change ->
                known.newest(change.key()).map(ContextRevision::number).orElse(0) == change.seen());
    if (fresh && !changes.isEmpty()) {
      rows.add(scope.name(), by, file.orElse(null), written(changes));
    }
    return fresh;
  }

  private Surroundings read(Scope scope, Instant asOf) {
    return new Surroundings(
        rows.known(scope.name(), asOf).stream().map(StoredContextFigures::revision).toList());
  }

  private String written(List<ContextChange> changes) {
    try {
      return json.writeValueAsString(changes.stream().map(FreshRow::of).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ContextRevision revision(FigureRows.FigureRow row) {
    return new ContextRevision(
        new ContextKey(new Code(row.figure()), Territory.of(row.territory()), row.day()),
        row.revision(),
        said(row),
        row.recordedAt(),
        Optional.ofNullable(row.displayName()),
        Optional.ofNullable(row.file()),
        Optional.ofNullable(row.reason()));
  }

  private static Optional<Statement> said(FigureRows.FigureRow row) {
    String title = row.title();
    String unit = row.unit();
    String source = row.source();
    var value = row.value();
    return title == null || unit == null || source == null || value == null
        ? Optional.empty()
        : Optional.of(
            new Statement(
                title,
                PlainDecimal.canonical(value),
                unit,
                Optional.ofNullable(row.definition()),
                source,
                Optional.ofNullable(row.note())));
  }
}
