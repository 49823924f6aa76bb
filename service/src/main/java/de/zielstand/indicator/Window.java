package de.zielstand.indicator;

import de.zielstand.element.Code;
import de.zielstand.element.Flaw;
import de.zielstand.element.FlawCode;
import de.zielstand.element.FlawedException;
import de.zielstand.period.PeriodKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * In what a recurring thing has to happen: a stretch of calendar, each event of another indicator
 * or body, or an event known only by name.
 */
public record Window(Optional<PeriodKind> every, Optional<Code> eventOf, Optional<String> event) {
  public Window {
    long said = Stream.of(every, eventOf, event).filter(Optional::isPresent).count();
    if (said != 1) {
      throw new FlawedException(
          List.of(
              Flaw.of(
                  "every",
                  said == 0 ? FlawCode.FIGURE_MISSING : FlawCode.FIGURE_CONTRADICTS,
                  "every, eventOf, event")));
    }
  }
}
