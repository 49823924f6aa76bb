package de.zielstand.intake;

import de.zielstand.intake.Inbox.Delivery;
import de.zielstand.intake.Inbox.Outcome;
import de.zielstand.intake.Wave.Moved;
import de.zielstand.observation.FigureKey;
import de.zielstand.tenancy.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How language assessments were taken; the counts themselves are figures like all others. */
public interface Waves {
  /** What holds of each wave, by indicator and time. */
  List<Kept> all(Scope scope);

  /** Figures and how they were got: both, or neither. */
  Outcome take(Scope scope, Optional<New> wave, Delivery delivery, long by);

  /**
   * How a wave was taken.
   *
   * @param transitions those with somebody, by level
   */
  record Method(String instrument, String version, int eligible, List<Moved> transitions) {
    public Method {
      transitions = List.copyOf(transitions);
    }

    boolean isComparableTo(Method other) {
      return instrument.equals(other.instrument) && version.equals(other.version);
    }
  }

  /**
   * To be kept.
   *
   * @param number one more than what was seen
   */
  record New(FigureKey key, int number, Method method) {}

  record Kept(FigureKey key, int number, Method method, Instant at, String by) {}
}
