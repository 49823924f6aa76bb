package de.zielstand.panel;

import de.zielstand.chronicle.Agenda;
import de.zielstand.chronicle.Due;
import de.zielstand.panel.PanelContent.Calendar;
import de.zielstand.panel.PanelContent.Calendar.Day;
import de.zielstand.panel.PanelContent.Calendar.Month;
import de.zielstand.panel.PanelContent.Calendar.Standing;
import de.zielstand.period.Period;
import de.zielstand.period.PeriodKind;
import de.zielstand.review.PlannedReview;
import de.zielstand.review.Timetable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What falls due in a year, month by month: reports of figures, reviews, meetings, resolutions. */
final class DuesPanel {
  private DuesPanel() {}

  static PanelContent of(Question question) {
    int year = question.facts().view().year();
    Timetable timetable =
        Timetable.of(
            question.catalogue(),
            question.facts().ledger(),
            question.facts().chronicle(),
            question.facts().rules(),
            question.facts().today(),
            year);
    List<Day> days = new ArrayList<>();
    deadlines(question, timetable, days);
    timetable.reviews().forEach(review -> days.add(review(question, review)));
    agenda(question, timetable.agenda(), days);
    List<Day> inYear =
        days.stream()
            .filter(day -> day.on().getYear() == year)
            .sorted(Comparator.comparing(Day::on).thenComparing(day -> day.what().text()))
            .toList();
    if (inYear.isEmpty()) {
      return question.nothing("empty.dues", year);
    }
    return new Calendar(
        new Caption(
            finding(question, inYear, year),
            question.text("dues.subtitle", year),
            List.of(
                question.text("dues.note", question.day(question.facts().today())),
                question.text("dues.dense")),
            question.text("source.timetable")),
        months(question, inYear));
  }

  private static String finding(Question question, List<Day> days, int year) {
    long open = days.stream().filter(day -> day.standing() == Standing.OPEN).count();
    long missed = days.stream().filter(day -> day.standing() == Standing.MISSED).count();
    return question.counted("dues.finding", days.size(), year, open, missed);
  }

  private static List<Month> months(Question question, List<Day> days) {
    Map<YearMonth, List<Day>> byMonth = new TreeMap<>();
    days.forEach(
        day -> byMonth.computeIfAbsent(YearMonth.from(day.on()), _ -> new ArrayList<>()).add(day));
    return byMonth.entrySet().stream()
        .map(entry ->
            new Month(
                question.when().period(Period.starting(PeriodKind.MONTH, entry.getKey().atDay(1))),
                entry.getValue()))
        .toList();
  }

  /** One day for all that is due on it, however many have to hand in. */
  private static void deadlines(Question question, Timetable timetable, List<Day> days) {
    Map<Period, Long> handedIn =
        question.facts().duties().stream()
            .filter(one -> one.state().isHandedIn())
            .collect(Collectors.groupingBy(one -> one.key().period(), Collectors.counting()));
    for (Timetable.Series series : timetable.series()) {
      if (series.isDense()) {
        continue;
      }
      for (Timetable.Entry entry : series.entries()) {
        long there = handedIn.getOrDefault(entry.period(), 0L);
        boolean over = entry.deadline().due().isBefore(question.facts().today());
        Standing standing =
            there >= entry.owing() ? Standing.DONE : over ? Standing.MISSED : Standing.OPEN;
        days.add(
            day(
                question,
                entry.deadline().due(),
                standing,
                question.text("dues.there", there, Math.max(there, entry.owing())),
                new Way(
                    question.text("dues.figures", question.when().period(entry.period())),
                    question.places().timetable())));
      }
    }
  }

  private static Day review(Question question, PlannedReview review) {
    LocalDate on = review.day().orElseThrow();
    boolean closed = review.result().isPresent();
    return day(
        question,
        on,
        closed ? Standing.DONE : past(question, on),
        review.result().map(question::word).orElseGet(() -> word(question, past(question, on))),
        new Way(
            question.text("dues.review", review.measure().title()),
            question
                .places()
                .review(review.concept().code(), review.measure().code(), review.number())));
  }

  private static void agenda(Question question, Agenda agenda, List<Day> days) {
    for (Agenda.Item item : agenda.items()) {
      for (Due due : item.dues()) {
        due.occasion()
            .last()
            .ifPresent(last ->
                days.add(
                    day(
                        question,
                        last,
                        standing(due),
                        question.text("dues.there", due.done(), due.wanted()),
                        NetworkPanels.way(question, item.element()))));
      }
    }
    for (Agenda.Pending one : agenda.pending()) {
      Standing standing = past(question, one.until());
      days.add(
          day(
              question,
              one.until(),
              standing,
              word(question, standing),
              new Way(
                  question.text("dues.resolution", one.text()),
                  question.places().body(one.body().code()))));
    }
  }

  private static Standing standing(Due due) {
    return switch (due.state()) {
      case DONE -> Standing.DONE;
      case OPEN -> Standing.OPEN;
      case MISSED -> Standing.MISSED;
    };
  }

  private static Standing past(Question question, LocalDate day) {
    return day.isBefore(question.facts().today()) ? Standing.MISSED : Standing.OPEN;
  }

  private static String word(Question question, Standing standing) {
    return switch (standing) {
      case DONE -> question.text("dues.done");
      case OPEN -> question.text("dues.open");
      case MISSED -> question.text("dues.missed");
    };
  }

  private static Day day(
      Question question, LocalDate on, Standing standing, String word, Way what) {
    return new Day(on, question.day(on), standing, word, what);
  }
}
