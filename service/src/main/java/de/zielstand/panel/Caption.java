package de.zielstand.panel;

import java.util.List;

/**
 * What is said about a table or a number.
 *
 * @param finding a sentence with the numbers
 * @param subtitle what is measured, its unit and period
 * @param notes on quality, disclosure and gaps
 * @param source where the numbers come from
 */
public record Caption(String finding, String subtitle, List<String> notes, String source) {
  public Caption {
    notes = List.copyOf(notes);
  }
}
