package de.zielstand.disclosure;

import java.util.HashSet;
import java.util.Set;

/**
 * What an earlier release was made from and which of its cells it showed: both are needed to know
 * what a reader of all releases can work out.
 */
public record PastRelease(Figures figures, Set<String> shown) {
  public PastRelease {
    shown = Set.copyOf(shown);
  }

  public static PastRelease of(Figures figures, Release release) {
    Set<String> shown = new HashSet<>();
    for (Cell cell : figures.cells()) {
      if (cell.printed() && release.shows(cell.id())) {
        shown.add(cell.id());
      }
    }
    return new PastRelease(figures, shown);
  }
}
