package de.zielstand.review;

import de.zielstand.catalogue.Concept;
import de.zielstand.catalogue.Goal;
import de.zielstand.catalogue.Lifecycle;
import de.zielstand.catalogue.Measure;
import de.zielstand.element.Element;
import de.zielstand.network.Body;
import de.zielstand.period.RoughDate;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * From when to when figures are owed of what they belong to.
 *
 * @param lastDay empty while no end is known
 */
record ReportingWindow(LocalDate firstDay, Optional<LocalDate> lastDay) {

  /** What an element or its concept says of begin and end; that may be nothing. */
  private record Said(Optional<RoughDate> begin, Optional<RoughDate> end) {
    static final Said NOTHING = new Said(Optional.empty(), Optional.empty());
  }

  /**
   * Empty where nothing is owed at all. A rough begin counts from its first day, a rough end to its
   * last, since figures may have come up all the while. A begin that hangs on a milestone without a
   * date has not come; an end that does is open.
   *
   * @param earliest from when on figures are owed where no begin is known, and never before
   */
  static Optional<ReportingWindow> of(
      Optional<Concept> concept, Element holder, LocalDate earliest) {
    Map<String, LocalDate> milestones = concept.map(Concept::milestoneDates).orElse(Map.of());
    Said around =
        concept.map(one -> new Said(one.inForceFrom(), one.inForceTo())).orElse(Said.NOTHING);
    return said(holder)
        .filter(own -> hasCome(own.begin, milestones) && hasCome(around.begin, milestones))
        .map(own ->
            new ReportingWindow(
                Stream.of(own.begin, around.begin)
                    .flatMap(Optional::stream)
                    .flatMap(begin -> begin.earliest(milestones).stream())
                    .filter(earliest::isBefore)
                    .max(LocalDate::compareTo)
                    .orElse(earliest),
                Stream.of(own.end, around.end)
                    .flatMap(Optional::stream)
                    .flatMap(end -> end.latest(milestones).stream())
                    .min(LocalDate::compareTo)));
  }

  /** The last day on which figures are owed, but none after the given one. */
  LocalDate lastDayUntil(LocalDate horizon) {
    return lastDay.filter(horizon::isAfter).orElse(horizon);
  }

  private static boolean hasCome(Optional<RoughDate> begin, Map<String, LocalDate> milestones) {
    return begin.map(date -> date.earliest(milestones).isPresent()).orElse(true);
  }

  private static Optional<Said> said(Element holder) {
    return switch (holder) {
      case Measure one -> working(Optional.of(one.lifecycle()), one.begin(), one.end());
      case Goal one -> working(one.lifecycle(), one.begin(), one.end());
      case Body one -> meeting(one);
      // A concept's own days are those around everything in it; a duty to report has none.
      default -> Optional.of(Said.NOTHING);
    };
  }

  private static Optional<Said> working(
      Optional<Lifecycle> lifecycle, Optional<RoughDate> begin, Optional<RoughDate> end) {
    if (lifecycle.isEmpty()) {
      return Optional.of(new Said(begin, end));
    }
    return switch (lifecycle.get().state()) {
      case PLANNED, DEFERRED, DROPPED -> Optional.empty();
      case RUNNING -> Optional.of(new Said(begin, end));
      case FINISHED, REGULAR_SERVICE -> ended(begin, end.or(() -> lifecycle.get().since()));
    };
  }

  private static Optional<Said> meeting(Body body) {
    return switch (body.state()) {
      case EXISTS -> Optional.of(new Said(body.begin(), body.end()));
      case ENDED -> ended(body.begin(), body.end());
      case PLANNED, DEMANDED -> Optional.empty();
    };
  }

  /** What is over, nobody knows since when, may have been over all the while. */
  private static Optional<Said> ended(Optional<RoughDate> begin, Optional<RoughDate> end) {
    return end.isEmpty() ? Optional.empty() : Optional.of(new Said(begin, end));
  }
}
