package de.zielstand.catalogue.web;

import de.zielstand.page.web.Frame;
import de.zielstand.period.RoughDate;
import java.util.Optional;

/** From when to when something runs, said no longer than needed. */
final class Runs {
  private Runs() {}

  static String words(
      Frame frame, Optional<RoughDate> begin, Optional<RoughDate> end, boolean ongoing) {
    var from = begin.map(frame.when()::rough);
    var to = end.map(frame.when()::rough);
    if (ongoing) {
      return from.map(day -> frame.text("catalogue.runs.ongoing-since", day))
          .orElseGet(() -> frame.text("catalogue.runs.ongoing"));
    }
    if (from.isPresent() && to.isPresent()) {
      return from.equals(to) ? from.get() : frame.text("catalogue.from-to", from.get(), to.get());
    }
    return from.map(day -> frame.text("catalogue.runs.since", day))
        .or(() -> to.map(day -> frame.text("catalogue.until", day)))
        .orElseGet(() -> frame.text("catalogue.unknown"));
  }
}
