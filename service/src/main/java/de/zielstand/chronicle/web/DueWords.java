package de.zielstand.chronicle.web;

import de.zielstand.chronicle.Due;
import de.zielstand.chronicle.Occasion.AfterMeeting;
import de.zielstand.chronicle.Occasion.BeforeMeeting;
import de.zielstand.chronicle.Occasion.By;
import de.zielstand.chronicle.Occasion.Within;
import de.zielstand.page.web.Frame;
import java.util.List;
import java.util.Locale;

/** How what is due stands, in words and signs. */
record DueWords(Frame frame) {
  private static final int AT_A_GLANCE = 6;

  /** Of a list that begins with the newest, what one takes in at a glance. */
  static <T> List<T> newest(List<T> all) {
    return all.stream().limit(AT_A_GLANCE).toList();
  }

  static <T> List<T> older(List<T> all) {
    return all.stream().skip(AT_A_GLANCE).toList();
  }

  String occasion(Due due) {
    return switch (due.occasion()) {
      case Within(var period) -> frame.when().period(period);
      case AfterMeeting(var day, var _) ->
          frame.text("chronicle.after-meeting", frame.wording().day(day));
      case BeforeMeeting(var day) ->
          day.map(met -> frame.text("chronicle.before-meeting", frame.wording().day(met)))
              .orElseGet(() -> frame.text("chronicle.before-next"));
      case By(var day) -> frame.text("chronicle.by", frame.when().rough(day));
    };
  }

  String state(Due due) {
    var code = due.state().name().toLowerCase(Locale.ROOT);
    return due.state() == Due.State.OPEN && due.occasion().last().isPresent()
        ? frame.text(
            "chronicle.due.open-until", frame.wording().day(due.occasion().last().orElseThrow()))
        : frame.text("chronicle.due." + code);
  }

  static String icon(Due due) {
    return switch (due.state()) {
      case DONE -> "reached";
      case OPEN -> "clock";
      case MISSED -> "missed";
    };
  }

  static String tone(Due due) {
    return switch (due.state()) {
      case DONE -> "t-reached";
      case OPEN -> "t-neutral";
      case MISSED -> "t-missed";
    };
  }
}
