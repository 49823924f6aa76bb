package de.zielstand.panel;

import de.zielstand.page.Language;

/** Fills panels from what was read for all of them. */
public final class Panels {
  private Panels() {}

  public static Panel of(PanelWish wish, PanelFacts facts, Language language) {
    throw new UnsupportedOperationException(wish + " " + facts + " " + language);
  }
}
