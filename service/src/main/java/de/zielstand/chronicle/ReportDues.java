package de.zielstand.chronicle;

import de.zielstand.chronicle.Happening.ReportGiven;
import de.zielstand.chronicle.Occasion.AfterMeeting;
import de.zielstand.chronicle.Occasion.BeforeMeeting;
import de.zielstand.chronicle.Occasion.By;
import de.zielstand.chronicle.Occasion.Within;
import de.zielstand.element.Code;
import de.zielstand.network.ReportDuty;
import de.zielstand.network.Trigger;
import de.zielstand.period.Period;
import de.zielstand.period.PeriodKind;
import de.zielstand.period.ReportingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * When a duty to report fell or falls due, occasion by occasion.
 *
 * @param given in any order
 * @param meetings the days on which the body of its trigger met, in any order
 */
public record ReportDues(ReportDuty duty, List<Given> given, List<LocalDate> meetings) {
  /**
   * A report, wherever it is written down.
   *
   * @param to empty for all to whom it is owed
   */
  public record Given(LocalDate day, Optional<Code> to) {}

  public ReportDues {
    given = List.copyOf(given);
    meetings = meetings.stream().distinct().sorted().toList();
  }

  /** Of what the concept lists, by its last possible day, and what was entered. */
  public static ReportDues of(ReportDuty duty, Chronicle chronicle) {
    Stream<Given> listed =
        duty.reports().stream()
            .flatMap(report -> report.on().latest(Map.of()).stream())
            .map(day -> new Given(day, Optional.empty()));
    Stream<Given> entered =
        chronicle.reports(duty.code()).stream()
            .map(Entry::happening)
            .flatMap(one ->
                one instanceof ReportGiven report
                    ? Stream.of(new Given(report.day(), report.to()))
                    : Stream.empty());
    List<LocalDate> meetings = duty.trigger().body().map(chronicle::meetingDays).orElse(List.of());
    return new ReportDues(duty, Stream.concat(listed, entered).toList(), meetings);
  }

  /** In order; nothing where the source does not say when. */
  public List<Due> until(LocalDate today, ReportingCalendar calendar) {
    Trigger trigger = duty.trigger();
    return switch (trigger.kind()) {
      case AT_LEAST -> windows(trigger, today, calendar);
      case AFTER_EACH_MEETING -> afterMeetings();
      case BEFORE_MEETING -> beforeMeetings();
      case ON_DATE -> List.of(byDay(new By(trigger.on().orElseThrow()), today));
      case NOT_STATED -> List.of();
    };
  }

  /** From the first report written down, as with meetings. */
  private List<Due> windows(Trigger trigger, LocalDate today, ReportingCalendar calendar) {
    int times = trigger.times().orElseThrow();
    PeriodKind every = trigger.every().orElseThrow();
    if (!every.isCalendar()) {
      return List.of();
    }
    LocalDate from = given.stream().map(Given::day).min(Comparator.naturalOrder()).orElse(today);
    List<Due> dues = new ArrayList<>();
    for (Period window : calendar.touching(every, from, today)) {
      dues.add(due(new Within(window), times, window::contains, window.lastDay().isBefore(today)));
    }
    return List.copyOf(dues);
  }

  private List<Due> afterMeetings() {
    List<Due> dues = new ArrayList<>();
    for (int i = 0; i < meetings.size(); i++) {
      LocalDate met = meetings.get(i);
      Optional<LocalDate> next = meeting(i + 1);
      Predicate<LocalDate> inTime =
          day -> !day.isBefore(met) && next.stream().allMatch(day::isBefore);
      dues.add(due(new AfterMeeting(met, next), 1, inTime, next.isPresent()));
    }
    return List.copyOf(dues);
  }

  private List<Due> beforeMeetings() {
    List<Due> dues = new ArrayList<>();
    for (int i = 0; i <= meetings.size(); i++) {
      Optional<LocalDate> before = meeting(i - 1);
      Optional<LocalDate> met = meeting(i);
      Predicate<LocalDate> inTime =
          day -> before.stream().allMatch(day::isAfter) && met.stream().noneMatch(day::isAfter);
      dues.add(due(new BeforeMeeting(met), 1, inTime, met.isPresent()));
    }
    return List.copyOf(dues);
  }

  private Due byDay(By by, LocalDate today) {
    return due(by, 1, _ -> true, by.last().stream().anyMatch(today::isAfter));
  }

  private Optional<LocalDate> meeting(int at) {
    return at < 0 || at >= meetings.size() ? Optional.empty() : Optional.of(meetings.get(at));
  }

  /** Whoever is named as a receiver has to be told as often as it is wanted. */
  private Due due(Occasion occasion, int wanted, Predicate<LocalDate> inTime, boolean over) {
    List<Given> counting = given.stream().filter(one -> inTime.test(one.day())).toList();
    int done =
        duty.to().stream()
            .mapToInt(receiver -> told(counting, receiver))
            .min()
            .orElse(counting.size());
    List<Code> lacking =
        duty.to().size() < 2
            ? List.of()
            : duty.to().stream().filter(receiver -> told(counting, receiver) < wanted).toList();
    return Due.of(occasion, wanted, done, over, lacking);
  }

  private static int told(List<Given> reports, Code receiver) {
    return (int)
        reports.stream().filter(report -> report.to().stream().allMatch(receiver::equals)).count();
  }
}
