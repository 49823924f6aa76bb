package de.zielstand.evaluation;

import de.zielstand.observation.Amount;
import de.zielstand.observation.Amount.Count;
import de.zielstand.observation.Quality;
import de.zielstand.period.Period;
import java.math.BigDecimal;

/** What is known of an indicator in one period. */
public record Figure(Period period, Amount amount, Quality quality) {

  /** Of a figure that counts. */
  BigDecimal count() {
    return BigDecimal.valueOf(((Count) amount).number());
  }
}
