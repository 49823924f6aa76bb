package de.zielstand.chart;

import de.zielstand.attainment.FigureWords;
import de.zielstand.page.Wording;
import java.math.BigDecimal;
import java.text.NumberFormat;

/**
 * In what numbers are measured and how they are written.
 *
 * @param unit as a column's head says it; may be empty
 */
public record Scale(String unit, FigureWords words) {
  private static final BigDecimal MANY = BigDecimal.valueOf(1_000_000);

  public String text(BigDecimal number) {
    return words.of(number);
  }

  /** Whether its numbers are the ranks of named steps. */
  boolean isOrdinal() {
    return !words.steps().isEmpty();
  }

  /** Figures may be of a scale that was longer once. */
  boolean hasStep(BigDecimal rank) {
    return rank.signum() > 0 && rank.compareTo(BigDecimal.valueOf(words.steps().size())) <= 0;
  }

  /** Beside an axis with such steps, as short as can be. */
  public String tick(BigDecimal number, BigDecimal step) {
    if (isOrdinal() && step.compareTo(BigDecimal.ONE) == 0) {
      return hasStep(number) ? words.steps().get(number.intValueExact() - 1) : "";
    }
    if (words.percent()) {
      return words.of(number);
    }
    if (number.abs().compareTo(MANY) >= 0) {
      var format =
          NumberFormat.getCompactNumberInstance(
              words.language().locale(), NumberFormat.Style.SHORT);
      format.setMaximumFractionDigits(2);
      return format.format(number).replace('-', '−');
    }
    return new Wording(words.language()).decimal(number, Math.max(0, step.scale()));
  }
}
