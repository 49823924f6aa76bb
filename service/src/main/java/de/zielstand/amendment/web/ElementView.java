package de.zielstand.amendment.web;

import de.zielstand.amendment.Amendment.Wish;
import de.zielstand.amendment.Drawing.Section;
import de.zielstand.page.Mistakes;
import java.util.List;

/**
 * The form of one element as its page shows it.
 *
 * @param title of the page
 * @param type how people call such an element
 * @param code fixed for an element that is there, a suggestion for a new one
 * @param back where cancelling leads
 */
record ElementView(
    String title,
    String type,
    String code,
    boolean isNew,
    List<Section> sections,
    Wish wish,
    Mistakes mistakes,
    String action,
    String back) {
  ElementView {
    sections = List.copyOf(sections);
  }
}
