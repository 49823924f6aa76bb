package de.zielstand.indicator;

import de.zielstand.period.RoughDate;
import java.math.BigDecimal;

/** A height to be reached on the way, on a day that may be imprecise. */
public record AgreedInterim(RoughDate on, BigDecimal target) {}
