package de.zielstand.chronicle.web;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Located;
import de.zielstand.chronicle.Entry;
import de.zielstand.chronicle.Happening;
import de.zielstand.chronicle.Happening.MeetingHeld;
import de.zielstand.chronicle.Happening.ReportGiven;
import de.zielstand.chronicle.Happening.ResolutionTaken;
import de.zielstand.chronicle.Happening.ReviewClosed;
import de.zielstand.element.Owner;
import de.zielstand.page.web.Frame;
import java.util.ArrayList;
import java.util.List;

/** Happenings in words, with the titles of their day. */
record HappeningWords(Frame frame, Catalogue catalogue) {
  /** "Sitzung am 14.11.2019". */
  String title(Happening happening) {
    var day = frame.wording().day(happening.day());
    return switch (happening) {
      case MeetingHeld _ -> frame.text("chronicle.meeting-on", day);
      case ReportGiven _ -> frame.text("chronicle.report-on", day);
      case ResolutionTaken _ -> frame.text("chronicle.resolution-on", day);
      case ReviewClosed _ -> frame.text("chronicle.review-on", day);
    };
  }

  /** Title of what it happened to; its code where it left the catalogue. */
  String owner(Owner owner) {
    return Located.of(catalogue, owner.concept(), owner.code())
        .map(located -> located.element().title())
        .orElse(owner.code().value());
  }

  /** Everything that was entered, a line each, for a history. */
  List<String> lines(Happening happening) {
    List<String> lines = new ArrayList<>();
    lines.add(title(happening));
    switch (happening) {
      case MeetingHeld met -> {
        met.participants().ifPresent(count -> lines.add(participants(count)));
        met.note().ifPresent(lines::add);
      }
      case ReportGiven report -> {
        lines.add(report.what());
        report
            .to()
            .ifPresent(to -> lines.add(frame.text("chronicle.told", catalogue.bodyTitle(to))));
        report.note().ifPresent(lines::add);
      }
      case ResolutionTaken taken -> {
        lines.add(taken.text());
        lines.add(state(taken));
        taken.concerns().ifPresent(one -> lines.add(frame.text("chronicle.about", owner(one))));
      }
      case ReviewClosed closed -> {
        lines.add(frame.word(closed.result()));
        lines.add(frame.text("chronicle.decided-by", closed.decider()));
        closed.note().ifPresent(lines::add);
      }
    }
    return lines;
  }

  String participants(int count) {
    return frame.text(
        count == 1 ? "chronicle.participant" : "chronicle.participants",
        frame.wording().number(count));
  }

  /** How far a resolution is, who sees to it and until when. */
  String state(ResolutionTaken taken) {
    List<String> said = new ArrayList<>();
    said.add(frame.word(taken.state()));
    taken.who().ifPresent(said::add);
    taken
        .until()
        .ifPresent(day -> said.add(frame.text("catalogue.until", frame.wording().day(day))));
    return String.join(" · ", said);
  }

  /** Who entered it and when; samples say that they are. */
  String entered(Entry entry) {
    return entry.sample()
        ? frame.text("chronicle.sample")
        : frame.text(
            entry.revision() == 1 ? "chronicle.entered" : "chronicle.changed",
            frame.wording().instant(entry.recordedAt()),
            entry.by().orElseGet(() -> frame.text("chronicle.somebody")));
  }
}
