package de.zielstand.network;

import de.zielstand.element.Assumption;
import de.zielstand.element.Code;
import de.zielstand.element.Element;
import de.zielstand.element.Prose;
import de.zielstand.period.RoughDate;
import java.util.List;
import java.util.Optional;

/** What a body resolved or recommended, for whom, until when, and what came of it. */
public record Resolution(
    Code code,
    String title,
    Optional<RoughDate> on,
    @Prose Optional<String> text,
    List<Code> concerns,
    Optional<String> who,
    Optional<RoughDate> until,
    State state,
    List<Assumption> assumptions)
    implements Element {
  public Resolution {
    concerns = List.copyOf(concerns);
    assumptions = List.copyOf(assumptions);
  }

  /** How far it is. */
  public enum State {
    OPEN,
    DONE,
    DROPPED
  }
}
