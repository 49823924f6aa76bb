package de.zielstand.chronicle.web;

import de.zielstand.chronicle.Entry;
import de.zielstand.chronicle.Happening.MeetingHeld;
import de.zielstand.chronicle.Happening.ReportGiven;
import de.zielstand.chronicle.Happening.ResolutionTaken;
import de.zielstand.chronicle.Happening.ReviewClosed;
import de.zielstand.element.Code;
import de.zielstand.page.Crumb;
import de.zielstand.page.web.Frame;
import java.util.List;

/** Where the pages about happenings are. */
record ChronicleLinks(String ags) {
  private String home() {
    return "/kommunen/" + ags;
  }

  String bodies() {
    return home() + "/konzept/gremien";
  }

  String body(Code body) {
    return home() + "/gremien/" + body;
  }

  String duty(Code duty) {
    return home() + "/berichtspflichten/" + duty;
  }

  /**
   * The page of a planned review.
   *
   * @param at counts from 1 among those of its measure
   */
  String review(Code concept, Code measure, int at) {
    return home() + "/ueberpruefungen/" + concept + "/" + measure + "/" + at;
  }

  String measure(Code concept, Code measure) {
    return home() + "/konzept/" + concept + "/" + measure;
  }

  String timetable() {
    return home() + "/termine";
  }

  String entry(Entry entry) {
    return home() + "/chronik/" + entry.number();
  }

  /** The page of what it happened to. */
  String owner(Entry entry) {
    return switch (entry.happening()) {
      case MeetingHeld met -> body(met.body());
      case ReportGiven report -> duty(report.duty());
      case ResolutionTaken taken -> body(taken.body());
      case ReviewClosed closed -> measure(closed.concept(), closed.measure());
    };
  }

  List<Crumb> crumbs(Frame frame, String title) {
    return List.of(
        frame.placeCrumb(),
        new Crumb(frame.text("catalogue.bodies.title"), bodies()),
        new Crumb(title, ""));
  }

  List<Crumb> reviewCrumbs(Frame frame, String title) {
    return List.of(
        frame.placeCrumb(),
        new Crumb(frame.text("review.timetable.title"), timetable()),
        new Crumb(title, ""));
  }
}
