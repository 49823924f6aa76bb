package de.zielstand.chronicle.web;

import de.zielstand.chronicle.Due;
import de.zielstand.chronicle.Entry;
import de.zielstand.chronicle.MeetingDues;
import de.zielstand.chronicle.ReportDues;
import de.zielstand.chronicle.web.ChronicleDesk.Known;
import de.zielstand.network.Body;
import de.zielstand.network.ReportDuty;
import de.zielstand.page.web.Frame;
import java.util.List;

/**
 * The page of a body.
 *
 * @param enters whether the one who looks may write here
 */
record BodyView(
    Frame frame,
    String ags,
    Known known,
    Body body,
    boolean enters,
    Draft meeting,
    Draft resolution) {

  ChronicleLinks links() {
    return new ChronicleLinks(ags);
  }

  DueWords words() {
    return new DueWords(frame);
  }

  List<Due> dues() {
    var held = known.chronicle().meetingDays(body.code());
    return MeetingDues.of(body, held, known.catalogue().calendar(), known.today());
  }

  List<Entry> meetings() {
    return known.chronicle().meetings(body.code());
  }

  List<Entry> resolutions() {
    return known.chronicle().resolutions(body.code());
  }

  /** Those that it owes, receives or sets off. */
  List<ReportDuty> duties() {
    return known.catalogue().reportDuties().stream()
        .filter(duty ->
            duty.from().stream().anyMatch(body.code()::equals)
                || duty.to().contains(body.code())
                || duty.trigger().body().stream().anyMatch(body.code()::equals))
        .toList();
  }

  List<Due> dues(ReportDuty duty) {
    return ReportDues.of(duty, known.chronicle())
        .until(known.today(), known.catalogue().calendar());
  }

  Concerns concerns() {
    return Concerns.of(known.catalogue());
  }

  /** Somebody was faster. */
  BodyView doubled(String field) {
    boolean met = field.equals("day");
    return new BodyView(
        frame,
        ags,
        known,
        body,
        enters,
        met ? meeting.wrong(field, "chronicle.problem.double.meeting") : meeting,
        met ? resolution : resolution.wrong(field, "chronicle.problem.double.resolution"));
  }
}
