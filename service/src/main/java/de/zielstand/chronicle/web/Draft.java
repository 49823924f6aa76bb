package de.zielstand.chronicle.web;

import de.zielstand.chronicle.Happening;
import de.zielstand.chronicle.Happening.MeetingHeld;
import de.zielstand.chronicle.Happening.ReportGiven;
import de.zielstand.chronicle.Happening.ResolutionTaken;
import de.zielstand.chronicle.Happening.ReviewClosed;
import de.zielstand.element.Code;
import de.zielstand.page.Form;
import de.zielstand.page.Mistakes;
import de.zielstand.page.Problem.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is typed so far, by the names of the fields. */
record Draft(Map<String, String> typed, Mistakes mistakes) {
  static final Draft EMPTY = new Draft(Map.of(), Mistakes.NONE);

  static Draft of(Form form, Mistakes mistakes) {
    Map<String, String> typed = new HashMap<>();
    form.fields().keySet().forEach(field -> typed.put(field, form.text(field)));
    return new Draft(typed, mistakes);
  }

  /** As it stands, to be changed. */
  static Draft of(Happening happening) {
    Map<String, String> typed = new HashMap<>();
    typed.put("day", happening.day().toString());
    switch (happening) {
      case MeetingHeld met -> {
        put(typed, "participants", met.participants());
        put(typed, "note", met.note());
      }
      case ReportGiven report -> {
        typed.put("what", report.what());
        put(typed, "to", report.to().map(Code::value));
        put(typed, "note", report.note());
      }
      case ResolutionTaken taken -> {
        typed.put("takenOn", taken.day().toString());
        typed.put("text", taken.text());
        put(typed, "concerns", taken.concerns().map(Concerns::value));
        put(typed, "who", taken.who());
        put(typed, "until", taken.until());
        typed.put("state", taken.state().name());
      }
      case ReviewClosed closed -> {
        typed.put("result", closed.result().name());
        typed.put("decider", closed.decider());
        put(typed, "note", closed.note());
      }
    }
    return new Draft(typed, Mistakes.NONE);
  }

  String at(String field) {
    return typed.getOrDefault(field, "");
  }

  Draft wrong(String field, String text, Object... parts) {
    return new Draft(typed, Mistakes.of(Place.field(field, "REFUSED", text, parts)));
  }

  /** One field of another form of the page, and what is wrong with it. */
  Draft with(String field, Draft other) {
    Map<String, String> both = new HashMap<>(typed);
    both.put(field, other.at(field));
    return new Draft(both, other.mistakes);
  }

  private static void put(Map<String, String> typed, String field, Optional<?> value) {
    value.ifPresent(one -> typed.put(field, one.toString()));
  }
}
