package de.zielstand.evaluation;

import de.zielstand.observation.Amount;
import de.zielstand.observation.Amount.Count;
import de.zielstand.observation.Quality;
import de.zielstand.period.Period;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is known of an indicator in one period.
 *
 * @param lastDay of the period, which is asked for again and again
 */
public record Figure(Period period, LocalDate lastDay, Amount amount, Quality quality) {
  static Figure of(Period period, Amount amount, Quality quality) {
    return new Figure(period, period.lastDay(), amount, quality);
  }

  /** Of a figure that counts. */
  BigDecimal count() {
    return BigDecimal.valueOf(((Count) amount).number());
  }
}
