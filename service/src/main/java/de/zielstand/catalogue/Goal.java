package de.zielstand.catalogue;

import de.zielstand.element.Assumption;
import de.zielstand.element.Code;
import de.zielstand.element.Element;
import de.zielstand.element.Prose;
import de.zielstand.indicator.Indicator;
import de.zielstand.period.RoughDate;
import java.util.List;
import java.util.Optional;

/**
 * A goal with the label its concept gives such goals (Leitziel, Oberziel, ...). Without a field it
 * holds above all fields; without a parent it is a root.
 */
public record Goal(
    Code code,
    String title,
    String label,
    Optional<Code> field,
    Optional<Code> parent,
    boolean priority,
    Optional<Lifecycle> lifecycle,
    Optional<RoughDate> begin,
    Optional<RoughDate> end,
    @Prose Optional<String> note,
    List<Indicator> indicators,
    List<Assumption> assumptions)
    implements Element {
  public Goal {
    indicators = List.copyOf(indicators);
    assumptions = List.copyOf(assumptions);
  }

  public boolean isDeferred() {
    return lifecycle.filter(Lifecycle::isDeferred).isPresent();
  }
}
