package de.zielstand.chronicle.store;

import de.zielstand.catalogue.Review;
import de.zielstand.chronicle.Entry;
import de.zielstand.chronicle.Happening;
import de.zielstand.chronicle.Happening.MeetingHeld;
import de.zielstand.chronicle.Happening.ReportGiven;
import de.zielstand.chronicle.Happening.ResolutionTaken;
import de.zielstand.chronicle.Happening.ReviewClosed;
import de.zielstand.chronicle.store.EntryRows.EntryRow;
import de.zielstand.element.Code;
import de.zielstand.element.Owner;
import de.zielstand.network.Resolution;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns that a kind of happening has of its own. */
record HappeningRow(
    String kind,
    @Nullable String what,
    @Nullable String note,
    @Nullable Integer participants,
    @Nullable String receiver,
    @Nullable Owner concerned,
    @Nullable String who,
    @Nullable LocalDate until,
    @Nullable String state,
    @Nullable String result) {

  static HappeningRow of(Happening happening) {
    return switch (happening) {
      case MeetingHeld met ->
          new HappeningRow(
              "MEETING",
              null,
              met.note().orElse(null),
              met.participants().orElse(null),
              null,
              null,
              null,
              null,
              null,
              null);
      case ReportGiven report ->
          new HappeningRow(
              "REPORT",
              report.what(),
              report.note().orElse(null),
              null,
              report.to().map(Code::value).orElse(null),
              null,
              null,
              null,
              null,
              null);
      case ResolutionTaken taken ->
          new HappeningRow(
              "RESOLUTION",
              taken.text(),
              null,
              null,
              null,
              taken.concerns().orElse(null),
              taken.who().orElse(null),
              taken.until().orElse(null),
              taken.state().name(),
              null);
      case ReviewClosed closed ->
          new HappeningRow(
              "REVIEW",
              closed.planned(),
              closed.note().orElse(null),
              null,
              null,
              null,
              closed.decider(),
              null,
              null,
              closed.result().name());
    };
  }

  static Entry entry(EntryRow row) {
    return new Entry(
        row.number(),
        row.revision(),
        happening(row),
        row.recordedAt(),
        Optional.ofNullable(row.displayName()),
        Optional.ofNullable(row.reason()),
        row.withdrawn(),
        row.sample());
  }

  private static Happening happening(EntryRow row) {
    Code owner = new Code(row.owner());
    Optional<String> note = Optional.ofNullable(row.note());
    String what = said(row.what());
    return switch (row.kind()) {
      case "MEETING" ->
          new MeetingHeld(owner, row.day(), Optional.ofNullable(row.participants()), note);
      case "REPORT" ->
          new ReportGiven(
              owner, row.day(), what, Optional.ofNullable(row.receiver()).map(Code::new), note);
      case "RESOLUTION" ->
          new ResolutionTaken(
              owner,
              row.day(),
              what,
              Optional.ofNullable(row.concerned()).map(code -> concerned(row, code)),
              Optional.ofNullable(row.who()),
              Optional.ofNullable(row.untilDay()),
              Resolution.State.valueOf(said(row.state())));
      case "REVIEW" ->
          new ReviewClosed(
              new Code(row.concept()),
              owner,
              what,
              row.day(),
              Review.Result.valueOf(said(row.result())),
              said(row.who()),
              note);
      default -> throw new IllegalStateException("No happening of kind " + row.kind());
    };
  }

  private static Owner concerned(EntryRow row, String code) {
    return new Owner(
        Code.parse(said(row.concernedConcept())), said(row.concernedType()), new Code(code));
  }

  /** The checks of the table let no other row be. */
  private static String said(@Nullable String column) {
    return column == null ? "" : column;
  }
}
