package de.zielstand.dashboard.web;

import de.zielstand.dashboard.DashboardName;
import de.zielstand.dashboard.Draft;
import de.zielstand.dashboard.Draft.Outcome.Wrong;
import de.zielstand.dashboard.DraftWords;
import de.zielstand.dashboard.OwnDashboards.Version;
import de.zielstand.element.Problem;
import de.zielstand.page.Crumb;
import de.zielstand.page.web.Frame;
import java.util.List;
import java.util.Optional;

/**
 * The text of a dashboard with what it comes to beside it.
 *
 * @param fixed the name of one that is there already
 */
record EditorView(
    Frame frame,
    Links links,
    Optional<DashboardName> fixed,
    Draft draft,
    Wrong wrong,
    List<Version> versions,
    Sketch sketch) {

  String title() {
    return fixed
        .map(name -> frame.text("dashboard.editor.title", name))
        .orElse(frame.text("dashboard.editor.new"));
  }

  String address() {
    return fixed.map(links::editor).orElse(links.fresh());
  }

  boolean isWrong() {
    return wrong.mistakes().any() || !wrong.problems().isEmpty();
  }

  String words(Problem problem) {
    return new DraftWords(frame.texts()).of(problem);
  }

  List<Crumb> crumbs() {
    return List.of(
        frame.placeCrumb(),
        new Crumb(frame.text("dashboard.title"), links.all()),
        new Crumb(title(), ""));
  }
}
