package de.zielstand.dashboard.web;

import de.zielstand.element.Problem;
import java.util.List;

/** What a text that is being typed comes to. */
sealed interface Sketch {
  record Readable(DashboardView view) implements Sketch {}

  record Unreadable(List<Problem> problems) implements Sketch {
    public Unreadable {
      problems = List.copyOf(problems);
    }
  }
}
