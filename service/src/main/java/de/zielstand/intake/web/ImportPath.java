package de.zielstand.intake.web;

import de.zielstand.intake.FileImport;
import de.zielstand.page.Crumb;
import de.zielstand.page.web.Frame;
import de.zielstand.review.SheetAddress;
import java.util.ArrayList;
import java.util.List;

/** Where the pages about files with figures are. */
record ImportPath(String ags) {
  String list() {
    return "/kommunen/" + ags + "/einlesen";
  }

  String of(FileImport file) {
    return list() + "/" + file.id();
  }

  List<Crumb> crumbs(Frame frame, String title) {
    List<Crumb> crumbs = new ArrayList<>();
    crumbs.add(frame.placeCrumb());
    crumbs.add(new Crumb(frame.text("intake.list"), SheetAddress.list(ags)));
    crumbs.add(new Crumb(frame.text("intake.import.title"), title.isEmpty() ? "" : list()));
    if (!title.isEmpty()) {
      crumbs.add(new Crumb(title, ""));
    }
    return crumbs;
  }
}
