package de.zielstand.evaluation;

import de.zielstand.observation.FigureKey;
import de.zielstand.observation.Revision;
import de.zielstand.review.Ledger;
import java.util.Locale;
import java.util.SortedMap;

/**
 * Which figures count: those approved last; or all that were entered, drafts too, and where nothing
 * was entered what tools counted.
 */
public enum FigureState {
  APPROVED,
  ENTERED;

  public SortedMap<FigureKey, Revision> of(Ledger ledger) {
    return switch (this) {
      case APPROVED -> ledger.approved();
      case ENTERED -> ledger.known();
    };
  }

  /** As addresses and calls say it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
