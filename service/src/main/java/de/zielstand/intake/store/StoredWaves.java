package de.zielstand.intake.store;

import de.zielstand.database.Transactions;
import de.zielstand.element.Code;
import de.zielstand.intake.Inbox;
import de.zielstand.intake.Inbox.Delivery;
import de.zielstand.intake.Inbox.Outcome;
import de.zielstand.intake.Wave.Moved;
import de.zielstand.intake.Waves;
import de.zielstand.observation.FigureKey;
import de.zielstand.period.Period;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;
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

  StoredWaves(Transactions transactions, WaveRows rows, Inbox inbox) {
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
              row.name());
        })
        .sorted(Comparator.comparing(Kept::key))
        .toList();
  }

  @Override
  public Outcome take(Scope scope, Optional<New> wave, Delivery delivery, long by) {
    try {
      transactions.run(
          scope,
          () -> {
            wave.ifPresent(one -> add(scope.name(), one, by));
            var outcome = inbox.take(scope, delivery, by);
            if (!(outcome instanceof Outcome.Taken)) {
              throw new Undone(outcome);
            }
          });
      return new Outcome.Taken();
    } catch (Undone undone) {
      return undone.why;
    }
  }

  private void add(String scope, New wave, long by) {
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
            by,
            method.instrument(),
            method.version(),
            method.eligible());
    if (added == 0) {
      throw new Undone(new Outcome.AlreadyTaken());
    }
    for (Moved one : method.transitions()) {
      rows.addTransition(
          scope, concept, indicator, period, wave.number(), one.from(), one.to(), one.count());
    }
  }

  /** Ends the transaction so that nothing of it stays. */
  private static final class Undone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // caught at once and never written anywhere
    private final Outcome why;

    Undone(Outcome why) {
      super(why.toString());
      this.why = why;
    }
  }
}
