package de.zielstand.catalogue;

import de.zielstand.element.Assumption;
import de.zielstand.element.Code;
import de.zielstand.element.Element;
import de.zielstand.element.Prose;
import de.zielstand.period.Period;
import de.zielstand.period.RoughDate;
import java.util.List;
import java.util.Optional;

/** Two years for which each area names its focus; the exact years may be unknown. */
public record FocusPeriod(
    Code code,
    String title,
    Optional<Period> period,
    Optional<RoughDate> begin,
    Optional<RoughDate> end,
    List<Focus> focuses,
    @Prose Optional<String> note,
    List<Assumption> assumptions)
    implements Element {
  public FocusPeriod {
    focuses = List.copyOf(focuses);
    assumptions = List.copyOf(assumptions);
  }

  /** What an area (Bildung, Querschnitt) concentrates on. */
  public record Focus(String area, Optional<String> title, List<Code> goals) {
    public Focus {
      goals = List.copyOf(goals);
    }
  }
}
