package de.zielstand.review.web;

import de.zielstand.element.Code;
import de.zielstand.element.Element;
import de.zielstand.element.Owner;
import de.zielstand.network.ReportDuty;
import de.zielstand.page.Crumb;
import de.zielstand.page.web.Frame;
import de.zielstand.period.Period;
import de.zielstand.review.Completeness.Cell;
import de.zielstand.review.Duty;
import de.zielstand.review.DutyState;
import de.zielstand.review.PlannedReview;
import de.zielstand.review.SheetAddress;
import java.util.List;
import java.util.Optional;

/** Where the pages about handing in are. */
record DutyLinks(String ags) {
  String list() {
    return "/kommunen/" + ags + "/meldungen";
  }

  String overview() {
    return list() + "/uebersicht";
  }

  String assignments() {
    return list() + "/zustaendig";
  }

  String timetable() {
    return "/kommunen/" + ags + "/termine";
  }

  String sheet(Duty duty) {
    return SheetAddress.of(ags, duty.key());
  }

  String state(DutyState state) {
    return list() + "?stand=" + DutyFilter.code(state);
  }

  /** To the sheet itself, or to the list of those that stand in one cell. */
  String cell(Owner owner, Period column, Cell cell) {
    return cell.duties().size() == 1
        ? sheet(cell.duties().getFirst())
        : list() + "?fuer=" + name(owner) + "&in=" + column.code();
  }

  static String name(Owner owner) {
    return owner.code().within(owner.concept());
  }

  static boolean names(String name, Owner owner) {
    return name(owner).equals(name);
  }

  /** Where a planned review is closed. */
  String review(PlannedReview planned) {
    return "/kommunen/"
        + ags
        + "/ueberpruefungen/"
        + planned.concept().code()
        + "/"
        + planned.measure().code()
        + "/"
        + planned.number();
  }

  /** Where the meetings of a body are entered, or the reports of a duty. */
  String happenings(Element element) {
    String page = element instanceof ReportDuty ? "/berichtspflichten/" : "/gremien/";
    return "/kommunen/" + ags + page + element.code();
  }

  /** Where what figures are handed in for is described. */
  String element(Optional<Code> concept, Code code) {
    return "/kommunen/" + ags + "/konzept/" + code.inAddress(concept);
  }

  List<Crumb> crumbs(Frame frame, String title) {
    return title.isEmpty()
        ? List.of(frame.placeCrumb(), new Crumb(frame.text("access.area.submissions"), ""))
        : List.of(
            frame.placeCrumb(),
            new Crumb(frame.text("access.area.submissions"), list()),
            new Crumb(title, ""));
  }
}
