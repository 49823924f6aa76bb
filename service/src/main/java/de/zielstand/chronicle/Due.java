package de.zielstand.chronicle;

import de.zielstand.element.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How often something shall happen on an occasion, and how often it did.
 *
 * @param lacking the receivers who were not told often enough; empty where nobody is named
 */
public record Due(Occasion occasion, int wanted, int done, State state, List<Code> lacking) {
  /** How it stands. */
  public enum State {
    DONE,
    OPEN,
    MISSED
  }

  public Due {
    lacking = List.copyOf(lacking);
  }

  /**
   * As it stands today.
   *
   * @param over whether the occasion has passed
   */
  static Due of(Occasion occasion, int wanted, int done, boolean over, List<Code> lacking) {
    State unmet = over ? State.MISSED : State.OPEN;
    return new Due(occasion, wanted, done, done >= wanted ? State.DONE : unmet, lacking);
  }

  /** Whether a calendar of that year shows it; without a day it is a matter of today. */
  public boolean isOf(int year, LocalDate today) {
    Optional<LocalDate> last = occasion.last();
    return last.isEmpty() ? year == today.getYear() : last.get().getYear() == year;
  }
}
