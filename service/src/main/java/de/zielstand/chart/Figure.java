package de.zielstand.chart;

import java.util.List;

/**
 * A chart with all that is said about it.
 *
 * @param title the finding, as a sentence
 * @param subtitle what is measured, in which unit and period
 * @param notes quality, breaks, what was left out
 * @param source where the numbers come from; may be empty
 */
public record Figure(
    String title, String subtitle, Chart chart, List<String> notes, String source) {
  public Figure {
    if (title.isBlank()) {
      throw new IllegalArgumentException("A figure without a finding");
    }
    notes = List.copyOf(notes);
  }
}
