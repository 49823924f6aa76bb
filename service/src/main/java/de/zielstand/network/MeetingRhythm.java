package de.zielstand.network;

import de.zielstand.element.Flaw;
import de.zielstand.element.FlawCode;
import de.zielstand.element.FlawedException;
import de.zielstand.period.PeriodKind;
import java.util.List;
import java.util.Optional;

/** How often a body meets, as stated, and counted where the statement has a number. */
public record MeetingRhythm(String stated, Optional<Integer> times, Optional<PeriodKind> every) {
  public MeetingRhythm {
    if (times.isPresent() != every.isPresent()) {
      String missing = times.isPresent() ? "every" : "times";
      throw new FlawedException(
          List.of(Flaw.of(missing, FlawCode.FIGURE_MISSING, "rhythm", missing)));
    }
    if (times.isPresent() && times.get() < 1) {
      throw new FlawedException(List.of(Flaw.of("times", FlawCode.OUT_OF_RANGE, times.get())));
    }
  }
}
