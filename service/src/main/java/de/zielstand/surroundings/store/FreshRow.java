package de.zielstand.surroundings.store;

import de.zielstand.surroundings.ContextChange;
import de.zielstand.surroundings.Statement;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A revision on its way into the database, as one statement takes very many. */
@Serdeable
record FreshRow(
    String figure,
    String territory,
    String day,
    int revision,
    @Nullable String reason,
    @Nullable String title,
    @Nullable String value,
    @Nullable String unit,
    @Nullable String definition,
    @Nullable String source,
    @Nullable String note) {

  static FreshRow of(ContextChange change) {
    var key = change.key();
    Optional<Statement> said = change.said();
    return new FreshRow(
        key.figure().value(),
        key.territory().code(),
        key.day().toString(),
        change.seen() + 1,
        change.reason().orElse(null),
        said.map(Statement::title).orElse(null),
        said.map(one -> one.value().toPlainString()).orElse(null),
        said.map(Statement::unit).orElse(null),
        said.flatMap(Statement::definition).orElse(null),
        said.map(Statement::source).orElse(null),
        said.flatMap(Statement::note).orElse(null));
  }
}
