package de.zielstand.dashboard;

import de.zielstand.element.Flaw;
import de.zielstand.element.FlawCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** All dashboards one place has, to be found by name and put together. */
public record Shelf(Map<DashboardName, Dashboard> dashboards) {
  /** Reached before this many panels, what is included further is left out with a message. */
  private static final int MOST_PANELS = 2 * Dashboard.MOST_PANELS;

  public Shelf {
    dashboards = Map.copyOf(dashboards);
  }

  public Optional<Dashboard> find(DashboardName name) {
    return Optional.ofNullable(dashboards.get(name));
  }

  /** As if this one stood here already. */
  public Shelf with(DashboardName name, Dashboard dashboard) {
    Map<DashboardName, Dashboard> all = new HashMap<>(dashboards);
    all.put(name, dashboard);
    return new Shelf(all);
  }

  /** What is wrong with the includes of one: unknown names, and ways that lead back. */
  public List<Flaw> flaws(DashboardName name) {
    List<String> includes = find(name).map(Dashboard::includes).orElse(List.of());
    List<Flaw> flaws = new ArrayList<>();
    for (int i = 0; i < includes.size(); i++) {
      String path = "includes[" + i + "]";
      DashboardName included = new DashboardName(includes.get(i));
      if (!dashboards.containsKey(included)) {
        flaws.add(Flaw.of(path, FlawCode.UNKNOWN_CODE, included));
      }
      wayBack(included, name, new LinkedHashSet<>(Set.of(name)))
          .ifPresent(way -> flaws.add(Flaw.of(path, FlawCode.CYCLE, way)));
    }
    return flaws;
  }

  /** The panels of a dashboard in order, its own before included ones, each dashboard once. */
  public List<Piece> pieces(DashboardName name) {
    Map<DashboardName, Dashboard> met = new TreeMap<>();
    List<Piece> pieces = new ArrayList<>();
    collect(name, met, pieces);
    return List.copyOf(pieces);
  }

  /** A part of a page: a panel, or the place of something that cannot be shown. */
  public sealed interface Piece {
    /**
     * One panel.
     *
     * @param address unique on the page, also where two dashboards name their panels alike
     */
    record Shown(String address, PanelEntry entry) implements Piece {}

    /** There is no dashboard of that name any more. */
    record Lost(String include) implements Piece {}
  }

  private void collect(DashboardName name, Map<DashboardName, Dashboard> met, List<Piece> pieces) {
    Dashboard dashboard = dashboards.get(name);
    if (dashboard == null) {
      pieces.add(new Piece.Lost(name.value()));
      return;
    }
    String prefix = met.isEmpty() ? "" : name + ".";
    if (met.putIfAbsent(name, dashboard) != null || pieces.size() >= MOST_PANELS) {
      return;
    }
    dashboard.panels().forEach(panel -> pieces.add(new Piece.Shown(prefix + panel.name(), panel)));
    dashboard.includes().forEach(one -> collect(new DashboardName(one), met, pieces));
  }

  private Optional<String> wayBack(DashboardName from, DashboardName to, Set<DashboardName> on) {
    if (from.equals(to)) {
      return Optional.of(arrows(on) + to);
    }
    if (!on.add(from)) {
      return Optional.empty();
    }
    for (String next : find(from).map(Dashboard::includes).orElse(List.of())) {
      Optional<String> found = wayBack(new DashboardName(next), to, on);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static String arrows(Set<DashboardName> on) {
    StringBuilder way = new StringBuilder();
    on.forEach(one -> way.append(one).append(" → "));
    return way.toString();
  }
}
