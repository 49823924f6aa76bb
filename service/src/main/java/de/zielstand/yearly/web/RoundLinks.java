package de.zielstand.yearly.web;

import de.zielstand.page.Crumb;
import de.zielstand.page.web.Frame;
import de.zielstand.yearly.Roll.Entry;
import java.util.ArrayList;
import java.util.List;

/** Where the pages of the yearly round are. */
record RoundLinks(String ags) {
  String list() {
    return "/kommunen/" + ags + "/jahresrunde";
  }

  String of(int year) {
    return list() + "?jahr=" + year;
  }

  String of(int year, Entry entry) {
    return list() + "/" + year + "/" + entry.concept().code() + "/" + entry.measure().code();
  }

  String element(Entry entry) {
    return "/kommunen/" + ags + "/konzept/" + entry.concept().code() + "/" + entry.measure().code();
  }

  List<Crumb> crumbs(Frame frame, String title) {
    List<Crumb> crumbs = new ArrayList<>();
    crumbs.add(frame.placeCrumb());
    crumbs.add(new Crumb(frame.text("access.area.submissions"), "/kommunen/" + ags + "/meldungen"));
    crumbs.add(new Crumb(frame.text("yearly.title"), title.isEmpty() ? "" : list()));
    if (!title.isEmpty()) {
      crumbs.add(new Crumb(title, ""));
    }
    return crumbs;
  }
}
