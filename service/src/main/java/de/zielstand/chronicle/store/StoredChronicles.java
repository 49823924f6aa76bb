package de.zielstand.chronicle.store;

import de.zielstand.audit.AuditLog;
import de.zielstand.catalogue.ReviewClosings;
import de.zielstand.chronicle.Chronicle;
import de.zielstand.chronicle.Chronicles;
import de.zielstand.chronicle.Entry;
import de.zielstand.chronicle.Happening;
import de.zielstand.chronicle.Happening.ReviewClosed;
import de.zielstand.database.Transactions;
import de.zielstand.element.Code;
import de.zielstand.element.Owner;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All who write wait for each other: entries are few, and two often sit in the same meeting. */
@Singleton
final class StoredChronicles implements Chronicles, ReviewClosings {
  /** Later than any row, whatever the database's clock says. */
  private static final Instant FOR_EVER = Instant.parse("9999-01-01T00:00:00Z");

  private final Transactions transactions;
  private final EntryRows rows;

  StoredChronicles(Transactions transactions, EntryRows rows) {
    this.transactions = transactions;
    this.rows = rows;
  }

  @Override
  public Chronicle known(Scope scope, Instant asOf) {
    return transactions.read(scope, () -> read(scope, asOf));
  }

  @Override
  public List<Entry> history(Scope scope, int number) {
    return transactions.read(
        scope, () -> rows.history(scope.name(), number).stream().map(HappeningRow::entry).toList());
  }

  @Override
  public Written add(Scope scope, Happening happening, long by) {
    return transactions.write(
        scope,
        () -> {
          rows.lock(scope.name());
          int number = rows.newestNumber(scope.name()) + 1;
          if (newest(scope).hasDoubleOf(happening, number)) {
            return Written.DOUBLE;
          }
          write(
              scope,
              new Fresh(number, 1, Optional.of(by), false, Optional.empty(), false),
              happening);
          return Written.DONE;
        });
  }

  @Override
  public Written revise(
      Scope scope, int number, int seen, Happening happening, String reason, long by) {
    return transactions.write(
        scope,
        () -> {
          rows.lock(scope.name());
          if (standing(scope, number, seen).isEmpty()) {
            return Written.STALE;
          }
          if (newest(scope).hasDoubleOf(happening, number)) {
            return Written.DOUBLE;
          }
          write(
              scope,
              new Fresh(number, seen + 1, Optional.of(by), false, Optional.of(reason), false),
              happening);
          return Written.DONE;
        });
  }

  @Override
  public Written withdraw(Scope scope, int number, int seen, String reason, long by) {
    return transactions.write(
        scope,
        () -> {
          rows.lock(scope.name());
          Optional<Entry> standing = standing(scope, number, seen);
          standing.ifPresent(entry ->
              write(
                  scope,
                  new Fresh(number, seen + 1, Optional.of(by), false, Optional.of(reason), true),
                  entry.happening()));
          return standing.isPresent() ? Written.DONE : Written.STALE;
        });
  }

  @Override
  public boolean any(Scope scope) {
    return transactions.read(scope, () -> rows.any(scope.name()));
  }

  @Override
  public void takeSamples(Scope scope, List<Happening> samples) {
    transactions.run(
        scope,
        () -> {
          rows.lock(scope.name());
          int number = rows.newestNumber(scope.name());
          for (Happening sample : samples) {
            number++;
            write(
                scope,
                new Fresh(number, 1, Optional.empty(), true, Optional.empty(), false),
                sample);
          }
        });
  }

  @Override
  public List<Closing> all(Scope scope) {
    return known(scope, Instant.now()).entries().stream()
        .map(Entry::happening)
        .flatMap(
            one -> one instanceof ReviewClosed closed ? Stream.of(closing(closed)) : Stream.empty())
        .toList();
  }

  private static Closing closing(ReviewClosed closed) {
    return new Closing(
        closed.concept(),
        closed.measure(),
        closed.planned(),
        closed.result(),
        closed.decider(),
        closed.day());
  }

  private Chronicle newest(Scope scope) {
    return read(scope, FOR_EVER);
  }

  private Chronicle read(Scope scope, Instant asOf) {
    return new Chronicle(rows.known(scope.name(), asOf).stream().map(HappeningRow::entry).toList());
  }

  /** The entry as the writer has seen it, where it still stands like that. */
  private Optional<Entry> standing(Scope scope, int number, int seen) {
    return rows.history(scope.name(), number).stream()
        .findFirst()
        .map(HappeningRow::entry)
        .filter(entry -> entry.revision() == seen && !entry.withdrawn());
  }

  private record Fresh(
      int number,
      int revision,
      Optional<Long> by,
      boolean sample,
      Optional<String> reason,
      boolean withdrawn) {}

  private void write(Scope scope, Fresh fresh, Happening happening) {
    Owner owner = happening.owner();
    HappeningRow row = HappeningRow.of(happening);
    Optional<Owner> concerned = Optional.ofNullable(row.concerned());
    rows.add(
        scope.name(),
        fresh.number(),
        fresh.revision(),
        fresh.by().filter(person -> person != AuditLog.SYSTEM).orElse(null),
        fresh.sample(),
        fresh.reason().orElse(null),
        fresh.withdrawn(),
        row.kind(),
        concept(owner),
        owner.type(),
        owner.code().value(),
        happening.day(),
        row.what(),
        row.note(),
        row.participants(),
        row.receiver(),
        concerned.map(StoredChronicles::concept).orElse(null),
        concerned.map(Owner::type).orElse(null),
        concerned.map(one -> one.code().value()).orElse(null),
        row.who(),
        row.until(),
        row.state(),
        row.result());
  }

  private static String concept(Owner owner) {
    return owner.concept().map(Code::value).orElse("");
  }
}
