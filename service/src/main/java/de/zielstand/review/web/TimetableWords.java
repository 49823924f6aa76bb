package de.zielstand.review.web;

import de.zielstand.chronicle.Agenda;
import de.zielstand.chronicle.Due;
import de.zielstand.page.web.Frame;
import de.zielstand.review.PlannedReview;
import de.zielstand.review.Timetable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words of a timetable. */
final class TimetableWords {
  private static final int MOST_DAYS = 6;

  private TimetableWords() {}

  static String rhythm(Frame frame, Timetable.Series series) {
    var code = series.rhythm().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return frame.text("review.timetable.rhythm." + code);
  }

  /** What a body or duty did in the year, and how what was due stands. */
  static String standing(Frame frame, Agenda.Item item) {
    List<String> said = new ArrayList<>();
    long done = item.count(Due.State.DONE);
    if (done > 0) {
      said.add(frame.text("chronicle.agenda.done", done));
    }
    long open = item.count(Due.State.OPEN);
    if (open > 0) {
      said.add(frame.text("chronicle.agenda.open", open));
    }
    long missed = item.count(Due.State.MISSED);
    if (missed > 0) {
      said.add(frame.text("chronicle.agenda.missed", missed));
    }
    return String.join(", ", said);
  }

  /** The days, or how many where they are too many to read. */
  static String days(Frame frame, Agenda.Item item) {
    if (item.days().isEmpty()) {
      return frame.text("chronicle.agenda.none");
    }
    return item.days().size() > MOST_DAYS
        ? frame.text("chronicle.meetings.count", item.days().size())
        : frame.text(
            "chronicle.agenda.held",
            item.days().stream().map(frame.wording()::day).collect(Collectors.joining(", ")));
  }

  /** When a review is planned, no more precise than its concept. */
  static String when(Frame frame, PlannedReview planned) {
    var review = planned.review();
    return review
        .on()
        .map(frame.when()::rough)
        .orElseGet(() ->
            frame.text(
                "review.timetable.after-begin",
                frame.when().span(review.afterBegin().orElseThrow())));
  }
}
