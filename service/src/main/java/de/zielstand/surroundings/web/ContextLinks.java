package de.zielstand.surroundings.web;

import de.zielstand.page.Crumb;
import de.zielstand.page.web.Frame;
import de.zielstand.surroundings.ContextFile;
import de.zielstand.surroundings.ContextSeries;
import java.util.ArrayList;
import java.util.List;

/** Where the pages about context figures are. */
record ContextLinks(String ags) {
  String list() {
    return "/kommunen/" + ags + "/rahmendaten";
  }

  String of(ContextSeries series) {
    return list() + "/reihe/" + series.name().figure();
  }

  String files() {
    return list() + "/dateien";
  }

  String of(ContextFile file) {
    return files() + "/" + file.id();
  }

  /** Those of the concept, by another feature. */
  String ofConcept() {
    return "/kommunen/" + ags + "/konzept/rahmendaten";
  }

  List<Crumb> crumbs(Frame frame, String title) {
    List<Crumb> crumbs = new ArrayList<>();
    crumbs.add(frame.placeCrumb());
    crumbs.add(new Crumb(frame.text("surroundings.title"), title.isEmpty() ? "" : list()));
    if (!title.isEmpty()) {
      crumbs.add(new Crumb(title, ""));
    }
    return crumbs;
  }
}
