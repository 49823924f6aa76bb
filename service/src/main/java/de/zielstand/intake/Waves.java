package de.zielstand.intake;

import de.zielstand.intake.Inbox.Delivery;
import de.zielstand.intake.Inbox.Outcome;
import de.zielstand.intake.Wave.Moved;
import de.zielstand.observation.FigureKey;
import de.zielstand.tenancy.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How language assessments were taken; the counts themselves are figures like all others. */
public interface Waves {
  /** The newest of each wave, by indicator and time; those taken back among them. */
  List<Kept> all(Scope scope);

  /** Invented waves, which nobody brought; their figures are there already. */
  void takeSamples(Scope scope, List<New> waves);

  /** Figures and how they were got: both, or neither. */
  Outcome take(Scope scope, Optional<New> wave, Delivery delivery, long by);

  /** What was before it, as another number, and its figures: both, or neither. */
  Outcome undo(Scope scope, Kept wave, Delivery delivery, long by);

  /**
   * How a wave was taken.
   *
   * @param transitions those with somebody, by level
   */
  record Method(String instrument, String version, int eligible, List<Moved> transitions) {
    public Method {
      transitions = List.copyOf(transitions);
    }

    public boolean isComparableTo(Method other) {
      return instrument.equals(other.instrument) && version.equals(other.version);
    }
  }

  /**
   * To be kept.
   *
   * @param number one more than what was seen
   */
  record New(FigureKey key, int number, Method method) {}

  /**
   * What is known of a wave.
   *
   * @param by empty of the sample data
   * @param written the number of the revision that it wrote of each figure
   */
  record Kept(
      FigureKey key,
      int number,
      Method method,
      Instant at,
      Optional<String> by,
      State state,
      Map<FigureKey, Integer> written) {
    public Kept {
      written = Map.copyOf(written);
    }

    public boolean holds() {
      return state != State.WITHDRAWN;
    }
  }

  /** How a number of a wave came about. */
  enum State {
    TAKEN,
    /** What was before was put back, and is not undone once more. */
    PUT_BACK,
    /** Nothing was before, so there is no such wave. */
    WITHDRAWN
  }
}
