package de.zielstand.dashboard.web;

import de.zielstand.dashboard.DashboardName;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;

/** Where the dashboards of a place are. */
record Links(String all) {
  static Links of(Scope scope) {
    return new Links(
        scope.equals(Scope.LAND)
            ? "/land/dashboards"
            : "/kommunen/" + scope.name() + "/dashboards");
  }

  static Links of(Ags ags) {
    return of(Scope.of(ags));
  }

  String of(DashboardName name) {
    return all + "/" + name;
  }

  String fresh() {
    return all + "/" + DashboardName.NEW;
  }

  String editor(DashboardName name) {
    return of(name) + "/bearbeiten";
  }

  String removal(DashboardName name) {
    return of(name) + "/loeschen";
  }

  String preview() {
    return all + "/vorschau";
  }
}
