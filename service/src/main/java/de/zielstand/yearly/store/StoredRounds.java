package de.zielstand.yearly.store;

import de.zielstand.catalogue.Lifecycle;
import de.zielstand.database.Transactions;
import de.zielstand.element.Code;
import de.zielstand.tenancy.Scope;
import de.zielstand.yearly.Account;
import de.zielstand.yearly.Round;
import de.zielstand.yearly.Rounds;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

@Singleton
final class StoredRounds implements Rounds {
  private final Transactions transactions;
  private final RoundRows rows;

  StoredRounds(Transactions transactions, RoundRows rows) {
    this.transactions = transactions;
    this.rows = rows;
  }

  @Override
  public List<Round> all(Scope scope) {
    return transactions.read(
        scope,
        () ->
            rows.all(scope.name()).stream()
                .map(row ->
                    new Round(
                        row.year(),
                        row.due(),
                        row.openedAt(),
                        Optional.ofNullable(row.displayName())))
                .toList());
  }

  @Override
  public boolean open(Scope scope, int year, LocalDate due, long by) {
    return transactions.write(scope, () -> rows.open(scope.name(), year, due, by) > 0);
  }

  @Override
  public List<Account> accounts(Scope scope, int year) {
    return transactions.read(
        scope,
        () -> rows.accounts(scope.name(), year).stream().map(StoredRounds::account).toList());
  }

  @Override
  public boolean answer(
      Scope scope, int year, Code concept, Code measure, int seen, Account.Told told, long by) {
    return transactions.write(
        scope,
        () ->
            rows.answer(
                    scope.name(),
                    year,
                    concept.value(),
                    measure.value(),
                    seen + 1,
                    by,
                    told.state().name(),
                    told.stepsDone().stream().map(Code::value).collect(Collectors.joining(" ")),
                    told.experience(),
                    told.obstacles().orElse(null),
                    told.nextStep().orElse(null),
                    told.resources().orElse(null))
                > 0);
  }

  private static Account account(RoundRows.AccountRow row) {
    return new Account(
        new Code(row.concept()),
        new Code(row.measure()),
        row.revision(),
        row.recordedAt(),
        Optional.ofNullable(row.displayName()),
        new Account.Told(
            Lifecycle.State.valueOf(row.state()),
            Arrays.stream(row.stepsDone().split(" ", -1))
                .filter(code -> !code.isEmpty())
                .map(Code::new)
                .toList(),
            row.experience(),
            Optional.ofNullable(row.obstacles()),
            Optional.ofNullable(row.nextStep()),
            Optional.ofNullable(row.resources())));
  }
}
