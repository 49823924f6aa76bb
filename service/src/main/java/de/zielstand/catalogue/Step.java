package de.zielstand.catalogue;

import de.zielstand.element.Assumption;
import de.zielstand.element.Code;
import de.zielstand.element.Element;
import de.zielstand.element.Prose;
import de.zielstand.indicator.Mention;
import de.zielstand.period.RoughDate;
import java.util.List;
import java.util.Optional;

/** A named step; where only some of several sheets have it, they are listed. */
public record Step(
    Code code,
    String title,
    Optional<RoughDate> due,
    List<Mention> onlyOn,
    @Prose Optional<String> note,
    List<Assumption> assumptions)
    implements Element {
  public Step {
    onlyOn = List.copyOf(onlyOn);
    assumptions = List.copyOf(assumptions);
  }
}
