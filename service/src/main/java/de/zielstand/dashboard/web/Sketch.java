package de.zielstand.dashboard.web;

import de.zielstand.element.Problem;
import java.util.List;

/** What a text that is being typed comes to. */
sealed interface Sketch {
  record Drawn(DashboardView view) implements Sketch {}

  record Refused(List<Problem> problems) implements Sketch {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
