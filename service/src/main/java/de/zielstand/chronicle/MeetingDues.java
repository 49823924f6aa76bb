package de.zielstand.chronicle;

import de.zielstand.network.Body;
import de.zielstand.network.BodyState;
import de.zielstand.network.MeetingRhythm;
import de.zielstand.period.Period;
import de.zielstand.period.PeriodKind;
import de.zielstand.period.ReportingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How often a body shall meet, window by window. */
public final class MeetingDues {
  private MeetingDues() {}

  /**
   * In order, from the window of the first meeting entered to the running one: what was before
   * nobody wrote down, and no entry is not the same as no meeting. Nothing where the rhythm has no
   * number.
   *
   * @param held the days on which it met, in any order
   */
  public static List<Due> of(
      Body body, List<LocalDate> held, ReportingCalendar calendar, LocalDate today) {
    Optional<MeetingRhythm> rhythm = body.rhythm();
    Optional<PeriodKind> every =
        rhythm.flatMap(MeetingRhythm::every).filter(PeriodKind::isCalendar);
    if (every.isEmpty() || !meets(body.state())) {
      return List.of();
    }
    int times = rhythm.flatMap(MeetingRhythm::times).orElseThrow();
    LocalDate from = held.stream().min(Comparator.naturalOrder()).orElse(today);
    LocalDate end = body.end().flatMap(last -> last.latest(Map.of())).orElse(LocalDate.MAX);
    List<Due> dues = new ArrayList<>();
    for (Period window : calendar.touching(every.get(), from, today.isBefore(end) ? today : end)) {
      int done = (int) held.stream().filter(window::contains).count();
      // Of the window in which a body ended nobody can ask for all its meetings.
      if (done >= times || !window.lastDay().isAfter(end)) {
        boolean over = window.lastDay().isBefore(today);
        dues.add(Due.of(new Occasion.Within(window), times, done, over, List.of()));
      }
    }
    return List.copyOf(dues);
  }

  private static boolean meets(BodyState state) {
    return switch (state) {
      case EXISTS, ENDED -> true;
      case PLANNED, DEMANDED -> false;
    };
  }
}
