package de.zielstand.review.web;

import de.zielstand.page.web.Frame;
import de.zielstand.review.Duty;
import de.zielstand.review.DutyState;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** How a submission stands, in words and signs. */
record DutyWords(Frame frame, LocalDate today) {
  /** Till when something has to be done, or was. */
  String deadline(Duty duty) {
    var due = day(duty.dueOn());
    return switch (duty.state()) {
      case RETURNED ->
          duty.dueOn().isBefore(today)
              ? text("returned-late", due)
              : text("returned", away(duty.dueOn()), due);
      case LATE -> text("late", since(duty.dueOn()), due, day(duty.deadline().closes()));
      case REOPENED ->
          duty.until().isPresent() ? text("reopened", away(duty.dueOn()), due) : text("corrected");
      case DUE -> text("due", away(duty.dueOn()), due);
      case RUNNING -> text("running", due);
      case SUBMITTED -> text("submitted", due);
      case CLOSED -> text("closed", day(duty.deadline().closes()));
      case APPROVED -> text("approved");
    };
  }

  /** What the list comes to, in a sentence or two. */
  String finding(List<Duty> duties, boolean approves) {
    List<String> said = new ArrayList<>();
    if (approves) {
      say(said, "waiting", count(duties, DutyState.SUBMITTED));
    }
    say(said, "returned", count(duties, DutyState.RETURNED));
    say(said, "late", count(duties, DutyState.LATE));
    var due = duties.stream().filter(duty -> duty.state() == DutyState.DUE).toList();
    due.stream()
        .map(Duty::dueOn)
        .min(LocalDate::compareTo)
        .ifPresent(first -> say(said, "due", due.size(), away(first), day(first)));
    return said.isEmpty() ? frame.text("review.finding.nothing") : String.join(" ", said);
  }

  static int count(List<Duty> duties, DutyState state) {
    return (int) duties.stream().filter(duty -> duty.state() == state).count();
  }

  String day(LocalDate day) {
    return frame.wording().day(day);
  }

  static String icon(DutyState state) {
    return switch (state) {
      case RETURNED -> "moved-away";
      case LATE -> "off-track";
      case REOPENED -> "at-risk";
      case DUE -> "clock";
      case SUBMITTED -> "on-track";
      case RUNNING -> "no-target";
      case CLOSED -> "missed";
      case APPROVED -> "reached";
    };
  }

  static String tone(DutyState state) {
    return switch (state) {
      case RETURNED, LATE -> "t-off-track";
      case REOPENED -> "t-at-risk";
      case DUE, SUBMITTED -> "t-on-track";
      case RUNNING -> "t-neutral";
      case CLOSED -> "t-missed";
      case APPROVED -> "t-reached";
    };
  }

  /** "heute", "morgen", "in 10 Tagen". */
  private String away(LocalDate day) {
    long days = ChronoUnit.DAYS.between(today, day);
    if (days == 0) {
      return frame.text("review.away.today");
    }
    return days == 1
        ? frame.text("review.away.tomorrow")
        : frame.text("review.away.days", frame.wording().number(days));
  }

  private String since(LocalDate day) {
    long days = ChronoUnit.DAYS.between(day, today);
    return days == 1
        ? frame.text("review.since.day")
        : frame.text("review.since.days", frame.wording().number(days));
  }

  private void say(List<String> said, String key, int count, Object... more) {
    if (count == 1) {
      said.add(frame.text("review.finding." + key + "-one", more));
    } else if (count > 1) {
      Object[] parts = new Object[more.length + 1];
      System.arraycopy(more, 0, parts, 0, more.length);
      parts[more.length] = frame.wording().number(count);
      said.add(frame.text("review.finding." + key, parts));
    }
  }

  private String text(String key, Object... parts) {
    return frame.text("review.deadline." + key, parts);
  }
}
