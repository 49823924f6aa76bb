package de.zielstand.review.store;

import de.zielstand.audit.AuditLog;
import de.zielstand.database.Transactions;
import de.zielstand.element.Code;
import de.zielstand.element.Owner;
import de.zielstand.observation.Observations;
import de.zielstand.period.Period;
import de.zielstand.review.Step;
import de.zielstand.review.Submission;
import de.zielstand.review.SubmissionKey;
import de.zielstand.review.Submissions;
import de.zielstand.review.store.StepRows.NewStep;
import de.zielstand.review.store.StepRows.StepRow;
import de.zielstand.tenancy.Scope;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@Singleton
final class StoredSubmissions implements Submissions {
  private final Transactions transactions;
  private final StepRows rows;
  private final Observations observations;
  private final ObjectMapper json;

  StoredSubmissions(
      Transactions transactions, StepRows rows, Observations observations, ObjectMapper json) {
    this.transactions = transactions;
    this.rows = rows;
    this.observations = observations;
    this.json = json;
  }

  @Override
  public Map<SubmissionKey, List<Step>> steps(Scope scope, Instant asOf) {
    return transactions.read(
        scope,
        () ->
            rows.known(scope.name(), asOf).stream()
                .collect(
                    Collectors.groupingBy(
                        StoredSubmissions::key,
                        LinkedHashMap::new,
                        Collectors.mapping(StoredSubmissions::step, Collectors.toList()))));
  }

  @Override
  public long count(Scope scope) {
    return transactions.read(scope, () -> rows.count(scope.name()));
  }

  @Override
  public Submission of(Scope scope, SubmissionKey key, Instant asOf) {
    return transactions.read(
        scope,
        () ->
            new Submission(
                key,
                stepsOf(scope, key, asOf),
                observations.ofOwner(scope, key.owner(), key.period(), asOf)));
  }

  @Override
  public Progress takeAll(Scope scope, List<Move> moves, long by) {
    if (moves.isEmpty()) {
      return Progress.DONE;
    }
    var steps = moves.stream().map(StoredSubmissions::newStep).toList();
    try {
      transactions.run(
          scope, () -> rows.add(scope.name(), by == AuditLog.SYSTEM ? null : by, written(steps)));
      return Progress.DONE;
    } catch (DataAccessException refused) {
      return switch (state(refused)) {
        case "ZS001", "23505" -> Progress.STALE;
        case "ZS004" -> Progress.NOT_NOW;
        case "ZS005" -> Progress.OWN_FIGURES;
        case "ZS006" -> Progress.NOTHING_NEW;
        default -> throw refused;
      };
    }
  }

  private static NewStep newStep(Move move) {
    var owner = move.key().owner();
    return new NewStep(
        concept(move.key()),
        owner.type(),
        owner.code().value(),
        move.key().period().code(),
        move.seen() + 1,
        move.wish().kind().name(),
        move.wish().reason().orElse(null),
        move.wish().until().orElse(null));
  }

  private String written(List<NewStep> steps) {
    try {
      return json.writeValueAsString(steps);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Step> stepsOf(Scope scope, SubmissionKey key, Instant asOf) {
    return rows
        .of(
            scope.name(),
            concept(key),
            key.owner().type(),
            key.owner().code().value(),
            key.period().code(),
            asOf)
        .stream()
        .map(StoredSubmissions::step)
        .toList();
  }

  private static String concept(SubmissionKey key) {
    return key.owner().concept().map(Code::value).orElse("");
  }

  private static String state(DataAccessException refused) {
    return refused.getCause() instanceof SQLException said && said.getSQLState() != null
        ? said.getSQLState()
        : "";
  }

  private static SubmissionKey key(StepRow row) {
    return new SubmissionKey(
        new Owner(Code.parse(row.concept()), row.ownerType(), new Code(row.owner())),
        Period.parse(row.period()).orElseThrow());
  }

  private static Step step(StepRow row) {
    return new Step(
        row.number(),
        row.at(),
        Optional.ofNullable(row.displayName()),
        Step.Kind.valueOf(row.step()),
        Optional.ofNullable(row.reason()),
        Optional.ofNullable(row.untilDay()));
  }
}
