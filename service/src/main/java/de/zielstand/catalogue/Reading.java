package de.zielstand.catalogue;

import de.zielstand.element.Problem;
import java.util.List;

/** What came of reading a file: a whole catalogue, or everything that stands against it. */
public sealed interface Reading {
  record Accepted(Catalogue catalogue) implements Reading {}

  record Refused(List<Problem> problems) implements Reading {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
