package de.zielstand.dashboard;

import de.zielstand.tenancy.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a municipality wrote itself; every version is kept, and leaving out is one of them. */
public interface OwnDashboards {
  int MOST = 50;

  /** The newest version of each, by name; also of those left out. */
  List<Version> newest(Scope scope);

  /** The newest first; empty where the name was never used. */
  List<Version> versions(Scope scope, DashboardName name);

  /**
   * Adds a version, unless nothing changed or somebody else was faster.
   *
   * @param expected the version the writer began from, 0 for a new one
   * @param document empty to leave the dashboard out
   */
  Saving save(Scope scope, DashboardName name, int expected, Optional<String> document, long by);

  /**
   * One state of a dashboard.
   *
   * @param by how the writer is called
   * @param document empty where the dashboard was left out
   */
  record Version(
      DashboardName name, int number, Instant at, Optional<String> by, Optional<String> document) {}

  /** What came of saving. */
  sealed interface Saving {
    record Saved(int number) implements Saving {}

    record Unchanged(int number) implements Saving {}

    /** Somebody else saved meanwhile. */
    record Conflict(int newest) implements Saving {}

    /** There are as many as there may be. */
    record Full(int most) implements Saving {}
  }
}
