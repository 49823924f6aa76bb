package de.zielstand.indicator;

import de.zielstand.element.Prose;
import de.zielstand.period.Period;

/** From this period on the figures mean something else; drawn in charts, kept out of trends. */
public record SeriesBreak(Period from, @Prose String reason) {}
