package de.zielstand.disclosure;

import java.util.Set;

/** How the protection of one block (cells that hang together by equations) ended. */
public sealed interface BlockOutcome {
  /** Audited: everything but these cells shows. */
  record Protected(Set<String> primary, Set<String> secondary) implements BlockOutcome {
    public Protected {
      primary = Set.copyOf(primary);
      secondary = Set.copyOf(secondary);
    }
  }

  /** Nothing of these cells shows. */
  record Withheld(Reason reason, Set<String> cells) implements BlockOutcome {
    public Withheld {
      cells = Set.copyOf(cells);
    }
  }

  /** Why a block is withheld, for the operator. */
  enum Reason {
    /** The audit could not finish in the time or size it is allowed. */
    OUT_OF_TIME,
    /** All releases together say more than can be held in memory at once. */
    TOO_MANY_CELLS,
    /** A declared sum does not hold, so nothing can be proven about its cells. */
    TOTALS_DIFFER,
    /** An earlier release already shows what the rule hides today. */
    ALREADY_PUBLISHED,
    /** No choice of hidden cells was found that keeps all of them uncertain enough. */
    NOT_PROTECTABLE
  }
}
