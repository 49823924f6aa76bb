package de.zielstand.catalogue;

import de.zielstand.element.Prose;
import de.zielstand.period.RoughDate;
import java.util.Optional;

/** A decision on a concept; what the source does not say stays out. */
public record Decision(
    Optional<String> body,
    Optional<String> number,
    Optional<RoughDate> on,
    @Prose Optional<String> note) {}
