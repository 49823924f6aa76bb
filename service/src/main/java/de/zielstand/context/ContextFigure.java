package de.zielstand.context;

import de.zielstand.element.Assumption;
import de.zielstand.element.Code;
import de.zielstand.element.Element;
import de.zielstand.element.Otherwise;
import de.zielstand.element.Precision;
import de.zielstand.element.Prose;
import de.zielstand.period.RoughDate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A figure about the surroundings; {@code of} is its base where it is a part of something. */
public record ContextFigure(
    Code code,
    String title,
    BigDecimal value,
    Optional<BigDecimal> of,
    String unit,
    @Otherwise("EXACT") Precision precision,
    Optional<RoughDate> on,
    @Prose Optional<String> definition,
    Optional<String> source,
    @Prose Optional<String> note,
    List<Assumption> assumptions)
    implements Element {
  public ContextFigure {
    assumptions = List.copyOf(assumptions);
  }
}
