package de.zielstand.observation.store;

import de.zielstand.audit.AuditLog;
import de.zielstand.database.Transactions;
import de.zielstand.element.Code;
import de.zielstand.element.Owner;
import de.zielstand.observation.FigureKey;
import de.zielstand.observation.Observations;
import de.zielstand.observation.Origin;
import de.zielstand.observation.Revision;
import de.zielstand.period.Period;
import de.zielstand.tenancy.Scope;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

@Singleton
final class StoredObservations implements Observations {
  /** From here on copying is quicker than one statement with all of them as its parameter. */
  private static final int MANY = 500;

  private final Transactions transactions;
  private final RevisionRows rows;
  private final KnownRevisions known;
  private final StagedRevisions staged;
  private final ObjectMapper json;

  StoredObservations(
      Transactions transactions,
      RevisionRows rows,
      KnownRevisions known,
      StagedRevisions staged,
      ObjectMapper json) {
    this.transactions = transactions;
    this.rows = rows;
    this.known = known;
    this.staged = staged;
    this.json = json;
  }

  @Override
  public List<Revision> known(Scope scope, Question question, Instant asOf) {
    return transactions.read(scope, () -> known.answering(scope, question, asOf));
  }

  @Override
  public long count(Scope scope) {
    return transactions.read(scope, () -> rows.count(scope.name()));
  }

  @Override
  public boolean any(Scope scope) {
    return transactions.read(scope, () -> rows.any(scope.name()));
  }

  @Override
  public List<Revision> ofOwner(Scope scope, Owner owner, Period period, Instant asOf) {
    return transactions.read(scope, () -> known.ofSubmission(scope, owner, period, asOf));
  }

  @Override
  public Recording record(
      Scope scope, List<Change> changes, Origin origin, long by, Optional<Long> file) {
    // In one order for everybody, so that no two writers wait for each other's submissions.
    var ordered =
        changes.stream().sorted((one, other) -> one.key().compareTo(other.key())).toList();
    try {
      transactions.run(
          scope,
          () -> add(scope, ordered.stream().map(NewRevision::of).toList(), origin, by, file));
      return new Recording.Recorded(changes.size());
    } catch (DataAccessException refused) {
      return refusal(refused, ordered);
    }
  }

  private void add(
      Scope scope, List<NewRevision> revisions, Origin origin, long by, Optional<Long> file) {
    @Nullable Long brought = file.orElse(null);
    @Nullable Long person = by == AuditLog.SYSTEM ? null : Long.valueOf(by);
    if (revisions.size() < MANY) {
      rows.add(scope.name(), person, origin.name(), brought, written(revisions));
    } else {
      staged.fill(revisions);
      rows.addStaged(scope.name(), person, origin.name(), brought);
    }
  }

  private static Recording refusal(DataAccessException refused, List<Change> changes) {
    if (!(refused.getCause() instanceof PSQLException said)
        || said.getServerErrorMessage() == null) {
      throw refused;
    }
    Function<FigureKey, Recording> meaning =
        switch (said.getSQLState()) {
          // Two who write the same number at once meet at the key instead of at the check.
          case "ZS001", "23505" -> Recording.Stale::new;
          case "ZS002" -> Recording.Locked::new;
          case "ZS003" -> Recording.NeedsReason::new;
          case "ZS007" -> Recording.UnknownIndicator::new;
          case null, default -> throw refused;
        };
    var detail = said.getServerErrorMessage().getDetail();
    return changes.stream()
        .map(Change::key)
        .filter(key -> name(key).equals(detail))
        .findFirst()
        .or(() -> changes.stream().map(Change::key).findFirst())
        .map(meaning)
        .orElseThrow(() -> refused);
  }

  /** As the database names a figure it refuses. */
  private static String name(FigureKey key) {
    return String.join(
        "|",
        key.concept().map(Code::value).orElse(""),
        key.indicator().value(),
        key.period().code(),
        key.breakdown());
  }

  private String written(List<NewRevision> revisions) {
    try {
      return json.writeValueAsString(revisions);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
