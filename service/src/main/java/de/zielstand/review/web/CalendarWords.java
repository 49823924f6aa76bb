package de.zielstand.review.web;

import de.zielstand.chronicle.Agenda;
import de.zielstand.page.web.Frame;
import de.zielstand.review.CalendarFile;
import de.zielstand.review.CalendarFile.Event;
import de.zielstand.review.PlannedReview;
import de.zielstand.review.Timetable;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A timetable as events of a calendar file. */
record CalendarWords(Frame frame, String ags, URI address) {
  CalendarFile file(Timetable timetable, String place) {
    List<Event> events = new ArrayList<>();
    for (var series : timetable.series()) {
      for (var entry : series.entries()) {
        var deadline = entry.deadline();
        events.add(event(entry, "due", deadline.due()));
        // Of each week or month only its deadline, or a calendar would hold nothing else.
        if (!series.isDense()) {
          events.add(event(entry, "opens", deadline.opens()));
          events.add(event(entry, "reminds", deadline.reminds()));
          if (deadline.closes().isAfter(deadline.due())) {
            events.add(event(entry, "closes", deadline.closes()));
          }
        }
      }
    }
    timetable.reviews().forEach(review -> events.add(event(review)));
    int number = 0;
    for (var pending : timetable.agenda().pending()) {
      number++;
      events.add(event(pending, number));
    }
    return new CalendarFile(frame.text("review.calendar.name", place), events);
  }

  private Event event(Timetable.Entry entry, String what, LocalDate day) {
    var period = frame.when().period(entry.period());
    return new Event(
        "%s-%s-%s@zielstand".formatted(ags, entry.period().code(), what),
        day,
        frame.text("review.calendar." + what, period),
        frame.text("review.calendar." + what + ".text", period),
        address + new DutyLinks(ags).list());
  }

  private Event event(PlannedReview planned) {
    var concept = planned.concept().code();
    var measure = planned.measure();
    return new Event(
        "%s-%s-%s-review-%d@zielstand".formatted(ags, concept, measure.code(), planned.number()),
        planned.day().orElseThrow(),
        frame.text("review.calendar.review", measure.title()),
        planned
            .result()
            .map(result -> frame.text("review.calendar.review.closed", frame.word(result)))
            .orElseGet(() ->
                frame.text("review.calendar.review.text", TimetableWords.when(frame, planned))),
        address + new DutyLinks(ags).review(planned));
  }

  private Event event(Agenda.Pending pending, int number) {
    return new Event(
        "%s-%s-resolution-%s-%d@zielstand"
            .formatted(ags, pending.body().code(), pending.until(), number),
        pending.until(),
        frame.text("review.calendar.resolution", pending.body().title()),
        pending.text(),
        address + new DutyLinks(ags).happenings(pending.body()));
  }
}
