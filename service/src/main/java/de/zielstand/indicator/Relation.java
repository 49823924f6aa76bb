package de.zielstand.indicator;

import de.zielstand.element.Code;
import java.util.List;
import java.util.Optional;

/** What must hold between indicators: broken, it is a doubt and blocks nothing. */
public record Relation(Kind kind, List<Code> indicators, Optional<String> note) {
  public Relation {
    indicators = List.copyOf(indicators);
  }

  /** How the figure stands to those named. */
  public enum Kind {
    SUM_OF,
    PART_OF,
    NOT_ABOVE
  }
}
