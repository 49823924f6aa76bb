package de.zielstand.dashboard.web;

import de.zielstand.dashboard.Audience;
import de.zielstand.dashboard.Dashboard;
import de.zielstand.dashboard.DashboardFiles;
import de.zielstand.dashboard.DashboardFiles.Read;
import de.zielstand.dashboard.DashboardName;
import de.zielstand.dashboard.OwnDashboards;
import de.zielstand.dashboard.OwnDashboards.Version;
import de.zielstand.dashboard.Shelf;
import de.zielstand.tenancy.Scope;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The dashboards of a place: what comes with the service, and what it wrote itself. */
@Singleton
final class Library {
  private final DashboardFiles files;
  private final OwnDashboards own;

  Library(DashboardFiles files, OwnDashboards own) {
    this.files = files;
    this.own = own;
  }

  /**
   * One dashboard as the list names it.
   *
   * @param dashboard empty where an own one was saved by an older service and cannot be read now
   * @param version empty for one that comes with the service
   */
  record Entry(DashboardName name, Optional<Dashboard> dashboard, Optional<Version> version) {
    boolean isOwn() {
      return version.isPresent();
    }
  }

  /** Those delivered first, then the place's own. */
  List<Entry> entries(Scope scope) {
    List<Entry> entries = new ArrayList<>();
    files
        .delivered()
        .forEach((name, delivered) -> {
          if (delivered.dashboard().audience() == audience(scope)) {
            entries.add(new Entry(name, Optional.of(delivered.dashboard()), Optional.empty()));
          }
        });
    for (Version version : own.newest(scope)) {
      if (version.document().isPresent()) {
        entries.add(new Entry(version.name(), read(version), Optional.of(version)));
      }
    }
    return entries;
  }

  List<Version> leftOut(Scope scope) {
    return own.newest(scope).stream().filter(one -> one.document().isEmpty()).toList();
  }

  Shelf shelf(Scope scope) {
    Map<DashboardName, Dashboard> dashboards = new HashMap<>();
    entries(scope)
        .forEach(entry -> entry.dashboard().ifPresent(one -> dashboards.put(entry.name(), one)));
    return new Shelf(dashboards);
  }

  boolean isDelivered(DashboardName name) {
    return files.delivered().containsKey(name);
  }

  private Optional<Dashboard> read(Version version) {
    return switch (files.read(version.document().orElse(""))) {
      case Read.Accepted(var dashboard) -> Optional.of(dashboard);
      case Read.Refused _ -> Optional.empty();
    };
  }

  private static Audience audience(Scope scope) {
    return scope.equals(Scope.LAND) ? Audience.LAND : Audience.MUNICIPALITY;
  }
}
