package de.zielstand.review.web;

import de.zielstand.page.web.Frame;
import de.zielstand.review.PlannedReview;
import de.zielstand.review.Timetable;
import java.util.Locale;

/** The words of a timetable. */
final class TimetableWords {
  private TimetableWords() {}

  static String rhythm(Frame frame, Timetable.Series series) {
    var code = series.rhythm().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return frame.text("review.timetable.rhythm." + code);
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
