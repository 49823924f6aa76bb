package de.zielstand.intake.store;

import de.zielstand.database.Transactions;
import de.zielstand.element.Code;
import de.zielstand.intake.Inbox;
import de.zielstand.intake.Inbox.Delivery;
import de.zielstand.intake.Inbox.Outcome;
import de.zielstand.intake.Wave.Moved;
import de.zielstand.intake.Waves;
import de.zielstand.observation.FigureKey;
import de.zielstand.observation.Observations.Change;
import de.zielstand.period.Period;
import de.zielstand.tenancy.Scope;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Singleton
final class StoredWaves implements Waves {
  private final Transactions transactions;
  private final WaveRows rows;
  private final Inbox inbox;
  private final JsonMapper json;

  StoredWaves(Transactions transactions, WaveRows rows, Inbox inbox, JsonMapper json) {
    this.json = json;
    this.transactions = transactions;
    this.rows = rows;
    this.inbox = inbox;
  }

  /** One number of one wave. */
  private record Numbered(FigureKey key, int number) {
    static Numbered of(String concept, String indicator, String period, int number) {
      return new Numbered(
          new FigureKey(
              Code.parse(concept), new Code(indicator), Period.parse(period).orElseThrow(), ""),
          number);
    }
  }

  @Override
  public List<Kept> all(Scope scope) {
    return transactions.read(scope, () -> read(scope.name()));
  }

  private List<Kept> read(String scope) {
    Map<Numbered, List<Moved>> moved = new HashMap<>();
    for (var row : rows.transitions(scope)) {
      moved
          .computeIfAbsent(
              Numbered.of(row.concept(), row.indicator(), row.period(), row.number()),
              _ -> new ArrayList<>())
          .add(new Moved(row.fromLevel(), row.toLevel(), row.count()));
    }
    Map<Numbered, Map<FigureKey, Integer>> written = new HashMap<>();
    for (var row : rows.written(scope)) {
      var at = Numbered.of(row.concept(), row.indicator(), row.period(), row.number());
      written
          .computeIfAbsent(at, _ -> new HashMap<>())
          .put(at.key().of(row.breakdown()), row.revision());
    }
    return rows.newest(scope).stream()
        .map(row -> {
          var at = Numbered.of(row.concept(), row.indicator(), row.period(), row.number());
          var transitions =
              moved.getOrDefault(at, List.of()).stream()
                  .sorted(Comparator.comparing(Moved::from).thenComparing(Moved::to))
                  .toList();
          return new Kept(
              at.key(),
              at.number(),
              new Method(row.instrument(), row.version(), row.eligible(), transitions),
              row.recordedAt(),
              Optional.ofNullable(row.name()),
              state(row),
              written.getOrDefault(at, Map.of()));
        })
        .sorted(Comparator.comparing(Kept::key))
        .toList();
  }

  private static State state(WaveRows.WaveRow row) {
    if (row.withdrawn()) {
      return State.WITHDRAWN;
    }
    return row.undoes() ? State.PUT_BACK : State.TAKEN;
  }

  @Override
  public void takeSamples(Scope scope, List<New> waves) {
    transactions.run(
        scope, () -> waves.forEach(one -> add(scope.name(), one, List.of(), Optional.empty())));
  }

  @Override
  public Outcome take(Scope scope, Optional<New> wave, Delivery delivery, long by) {
    return both(
        scope,
        () -> wave.ifPresent(one -> add(scope.name(), one, delivery.changes(), Optional.of(by))),
        delivery,
        by);
  }

  @Override
  public Outcome undo(Scope scope, Kept wave, Delivery delivery, long by) {
    var key = wave.key();
    String concept = key.concept().map(Code::value).orElse("");
    String indicator = key.indicator().value();
    String period = key.period().code();
    return both(
        scope,
        () -> {
          if (rows.undo(scope.name(), concept, indicator, period, wave.number(), by) == 0) {
            throw new Undone(new Outcome.AlreadyTaken());
          }
          rows.undoTransitions(scope.name(), concept, indicator, period, wave.number());
        },
        delivery,
        by);
  }

  private Outcome both(Scope scope, Runnable note, Delivery delivery, long by) {
    return Undone.outcomeOf(() ->
        transactions.run(
            scope,
            () -> {
              note.run();
              Undone.unlessTaken(inbox.take(scope, delivery, by));
            }));
  }

  private void add(String scope, New wave, List<Change> changes, Optional<Long> by) {
    var key = wave.key();
    String concept = key.concept().map(Code::value).orElse("");
    String indicator = key.indicator().value();
    String period = key.period().code();
    var method = wave.method();
    int added =
        rows.add(
            scope,
            concept,
            indicator,
            period,
            wave.number(),
            by.orElse(null),
            method.instrument(),
            method.version(),
            method.eligible(),
            written(changes));
    if (added == 0) {
      throw new Undone(new Outcome.AlreadyTaken());
    }
    for (Moved one : method.transitions()) {
      rows.addTransition(
          scope, concept, indicator, period, wave.number(), one.from(), one.to(), one.count());
    }
  }

  private String written(List<Change> changes) {
    Map<String, Integer> written = new HashMap<>();
    changes.forEach(change -> written.put(change.key().breakdown(), change.seen() + 1));
    try {
      return json.writeValueAsString(written);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
