package de.zielstand.dashboard;

import de.zielstand.element.Problem;
import java.util.List;
import java.util.SequencedMap;

/** Dashboards from their files. */
public interface DashboardFiles {
  /** More than anybody writes by hand for one page. */
  int LONGEST = 64 * 1024;

  Read read(String document);

  /** Those that come with the service, in the order in which people are shown them. */
  SequencedMap<DashboardName, Delivered> delivered();

  record Delivered(Dashboard dashboard, String document) {}

  /** A whole dashboard, or everything that stands against it. */
  sealed interface Read {
    record Accepted(Dashboard dashboard) implements Read {}

    record Refused(List<Problem> problems) implements Read {
      public Refused {
        problems = List.copyOf(problems);
      }
    }
  }
}
