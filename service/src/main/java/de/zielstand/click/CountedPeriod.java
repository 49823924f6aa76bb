package de.zielstand.click;

import de.zielstand.period.Period;

/**
 * What was counted in a period.
 *
 * @param daysKnown of how many of its days there are counts
 */
public record CountedPeriod(Period period, long count, long daysKnown) {
  public boolean isWhole() {
    return daysKnown == days();
  }

  public long days() {
    return new DayRange(period.firstDay(), period.lastDay()).days();
  }
}
