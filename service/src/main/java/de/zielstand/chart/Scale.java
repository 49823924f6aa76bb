package de.zielstand.chart;

import de.zielstand.attainment.FigureWords;
import java.math.BigDecimal;

/**
 * In what numbers are measured and how they are written.
 *
 * @param unit as a column's head says it; may be empty
 */
public record Scale(String unit, FigureWords words) {
  public String text(BigDecimal number) {
    return words.of(number);
  }
}
