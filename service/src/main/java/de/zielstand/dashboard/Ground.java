package de.zielstand.dashboard;

import de.zielstand.evaluation.FigureState;
import de.zielstand.period.Period;
import de.zielstand.tenancy.Ags;

/**
 * What an address is read against.
 *
 * @param shown the quarter to show where the address names none
 */
public record Ground(
    Ags ags, Dashboard dashboard, Choices choices, Period shown, FigureState state) {}
