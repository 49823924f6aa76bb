package de.zielstand.review;

import de.zielstand.tenancy.Scope;

/** The submissions of municipalities with all that was ever entered. */
public interface LedgerBook {
  /** As it is in the database at this moment, whoever wrote it last. */
  Ledger of(Scope scope);
}
