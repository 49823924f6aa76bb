package de.zielstand.catalogue;

import de.zielstand.element.Flaw;
import de.zielstand.element.FlawCode;
import de.zielstand.element.FlawedException;
import de.zielstand.element.Prose;
import de.zielstand.period.RoughDate;
import java.util.List;
import java.util.Optional;

/**
 * How far a measure or goal is. Deferring needs a reason; a day of resubmission (Wiedervorlage) may
 * be missing, which the product points out.
 */
public record Lifecycle(
    State state,
    @Prose Optional<String> reason,
    Optional<RoughDate> since,
    Optional<RoughDate> resubmission) {
  public Lifecycle {
    if (state == State.DEFERRED && reason.isEmpty()) {
      throw new FlawedException(
          List.of(Flaw.of("reason", FlawCode.FIGURE_MISSING, state, "reason")));
    }
    if (state != State.DEFERRED && resubmission.isPresent()) {
      throw new FlawedException(
          List.of(Flaw.of("resubmission", FlawCode.FIGURE_CONTRADICTS, state, "resubmission")));
    }
  }

  public boolean isDeferred() {
    return state == State.DEFERRED;
  }

  /** Umsetzungsstand; only planned and running measures are still worked on. */
  public enum State {
    PLANNED,
    RUNNING,
    DEFERRED,
    FINISHED,
    REGULAR_SERVICE,
    DROPPED
  }
}
