package de.zielstand.element;

import java.util.List;

/**
 * What we, not the source, decided: shown as "unsere Annahme" beside each key it concerns. Without
 * keys it concerns the whole element.
 */
public record Assumption(List<String> about, String note) {
  public Assumption {
    about = List.copyOf(about);
  }

  public boolean concerns(String key) {
    return about.isEmpty() || about.contains(key);
  }
}
