package de.zielstand.evaluation;

import de.zielstand.observation.Amount;
import de.zielstand.observation.Amount.Count;
import de.zielstand.observation.GemeindeSum;
import de.zielstand.observation.Quality;
import de.zielstand.period.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of an indicator in one period.
 *
 * @param lastDay of the period, which is asked for again and again
 * @param sum how Gemeinden came to it, where nobody entered it
 */
public record Figure(
    Period period, LocalDate lastDay, Amount amount, Quality quality, Optional<GemeindeSum> sum) {
  static Figure of(Period period, Amount amount, Quality quality) {
    return new Figure(period, period.lastDay(), amount, quality, Optional.empty());
  }

  static Figure of(Period period, GemeindeSum sum) {
    return new Figure(period, period.lastDay(), sum.amount(), sum.quality(), Optional.of(sum));
  }

  /** Of a figure that counts. */
  BigDecimal count() {
    return BigDecimal.valueOf(((Count) amount).number());
  }
}
