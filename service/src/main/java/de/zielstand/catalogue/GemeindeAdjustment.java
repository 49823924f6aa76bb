package de.zielstand.catalogue;

import de.zielstand.element.Assumption;
import de.zielstand.element.Code;
import de.zielstand.element.Prose;
import de.zielstand.tenancy.Ags;
import java.util.List;
import java.util.Optional;

/** How a Gemeinde of the Kreis departs from the common catalogue; what is not listed applies. */
public record GemeindeAdjustment(
    Ags ags, String name, List<Adjustment> adjustments, List<Assumption> assumptions) {
  public GemeindeAdjustment {
    adjustments = List.copyOf(adjustments);
    assumptions = List.copyOf(assumptions);
  }

  /** Whether what that measure is about happens there. */
  boolean takesPart(Optional<Code> concept, Code measure) {
    return adjustments.stream()
        .noneMatch(one ->
            one.leftOut()
                && Optional.of(one.concept()).equals(concept)
                && one.measure().equals(measure));
  }

  /** One measure that does not apply there, or applies in another way. */
  public record Adjustment(
      Code concept, Code measure, boolean leftOut, @Prose Optional<String> note) {}
}
