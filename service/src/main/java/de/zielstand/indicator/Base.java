package de.zielstand.indicator;

import de.zielstand.element.Prose;
import de.zielstand.period.RoughDate;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a share is a share of. A fixed base carries its count; a moving one is entered anew with
 * each value.
 */
public record Base(
    @Prose String what, Optional<BigDecimal> count, Optional<RoughDate> on, boolean moving) {}
