package de.zielstand.indicator;

import de.zielstand.period.RoughDate;
import java.math.BigDecimal;

/** A height to be reached on the way. */
public record Interim(RoughDate on, BigDecimal target) {}
