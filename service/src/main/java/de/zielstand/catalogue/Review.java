package de.zielstand.catalogue;

import de.zielstand.element.Flaw;
import de.zielstand.element.FlawCode;
import de.zielstand.element.FlawedException;
import de.zielstand.element.Prose;
import de.zielstand.period.RoughDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** A look back, planned on a day or so long after the begin; never a target's due date. */
public record Review(
    Optional<RoughDate> on,
    Optional<Period> afterBegin,
    Optional<Result> result,
    Optional<String> decidedBy,
    Optional<RoughDate> decidedOn,
    @Prose Optional<String> note) {
  public Review {
    if (on.isPresent() == afterBegin.isPresent()) {
      throw new FlawedException(
          List.of(
              Flaw.of(
                  "on",
                  on.isPresent() ? FlawCode.FIGURE_CONTRADICTS : FlawCode.FIGURE_MISSING,
                  "on, afterBegin")));
    }
  }

  /** When it is planned, in the notation of the files; among the reviews of a measure its name. */
  public String planned() {
    return on.map(RoughDate::toString).or(() -> afterBegin.map(Period::toString)).orElseThrow();
  }

  /** What it led to. */
  public enum Result {
    CONTINUE,
    CHANGE,
    END
  }
}
