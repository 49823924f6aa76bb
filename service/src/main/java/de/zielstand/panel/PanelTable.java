package de.zielstand.panel;

import de.zielstand.chart.ChartTable;
import de.zielstand.page.Language;

/** Any content as a table, for files and for those who would rather read than look. */
public final class PanelTable {
  private PanelTable() {}

  public static ChartTable of(PanelContent content, Language language) {
    throw new UnsupportedOperationException(content + " " + language);
  }
}
