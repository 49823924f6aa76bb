package de.zielstand.catalogue;

import de.zielstand.element.Assumption;
import de.zielstand.element.Code;
import de.zielstand.element.Element;
import de.zielstand.element.Prose;
import de.zielstand.indicator.Mention;
import de.zielstand.period.RoughDate;
import java.util.List;
import java.util.Optional;

/** A field of action; its place in the list is its place in the concept. */
public record FieldOfAction(
    Code code,
    String title,
    @Prose Optional<String> summary,
    Optional<RoughDate> begin,
    Optional<RoughDate> end,
    List<Mention> mentions,
    List<Assumption> assumptions)
    implements Element {
  public FieldOfAction {
    mentions = List.copyOf(mentions);
    assumptions = List.copyOf(assumptions);
  }
}
