package de.zielstand.yearly;

import de.zielstand.element.Code;
import de.zielstand.tenancy.Scope;
import java.time.LocalDate;
import java.util.List;

/** The rounds of a municipality and what was answered; nothing is overwritten. */
public interface Rounds {
  /** The newest year first. */
  List<Round> all(Scope scope);

  /** False where the year has its round already. */
  boolean open(Scope scope, int year, LocalDate due, long by);

  /** All accounts of a year, each measure's in their order. */
  List<Account> accounts(Scope scope, int year);

  /**
   * False where somebody else has answered meanwhile.
   *
   * @param seen the number of the account the writer had before them, 0 where there was none
   */
  boolean answer(
      Scope scope, int year, Code concept, Code measure, int seen, Account.Told told, long by);
}
