package de.zielstand.panel;

import de.zielstand.attainment.FigureWords;
import de.zielstand.chart.Figure;
import de.zielstand.chart.Line;
import de.zielstand.chart.Line.Point;
import de.zielstand.chart.Role;
import de.zielstand.chart.Scale;
import de.zielstand.chart.Slot;
import de.zielstand.chart.TimeLine;
import de.zielstand.click.DayRange;
import de.zielstand.indicator.ClickMetric;
import de.zielstand.panel.PanelFacts.Clicks;
import de.zielstand.period.Period;
import de.zielstand.period.PeriodKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** What tools counted: the days of a quarter, the months of a year. */
final class ClicksPanel {
  private ClicksPanel() {}

  /** A stretch of calendar that has a bar of its own. */
  private record Bar(Slot slot, LocalDate first, LocalDate last) {}

  static PanelContent of(Question question) {
    List<Selected.Picked> indicators = question.selected().indicators();
    List<Clicks> chosen =
        question.facts().clicks().stream()
            .filter(one -> indicators.stream().anyMatch(picked -> picked.held().equals(one.held())))
            .toList();
    if (chosen.isEmpty()) {
      return question.nothing("empty.clicks");
    }
    List<Bar> bars = bars(question);
    return chosen.stream()
        .filter(one -> bars.stream().anyMatch(bar -> isKnown(one, bar)))
        .findFirst()
        .map(one -> drawn(question, one, bars))
        .orElseGet(() ->
            question.nothing(
                "clicks.none", chosen.getFirst().held().indicator().title(), stretch(question)));
  }

  private static PanelContent drawn(Question question, Clicks clicks, List<Bar> bars) {
    List<Point> points = new ArrayList<>();
    long known = 0;
    for (Bar bar : bars) {
      if (isKnown(clicks, bar)) {
        known += number(clicks, bar);
        points.add(
            new Point.Known(BigDecimal.valueOf(number(clicks, bar)), gaps(question, clicks, bar)));
      } else {
        points.add(new Point.Missing("–", question.text("clicks.unknown")));
      }
    }
    String unit = clicks.held().indicator().unit();
    return new PanelContent.Drawn(
        new Figure(
            finding(question, clicks, bars, known),
            question.text(
                "clicks.subtitle", clicks.held().indicator().title(), unit, stretch(question)),
            new TimeLine(
                TimeLine.Form.BARS,
                new Scale(unit, FigureWords.plain(question.language())),
                bars.stream().map(Bar::slot).toList(),
                List.of(new Line(Role.VALUE, clicks.held().indicator().title(), points)),
                List.of(),
                List.of(),
                Optional.empty()),
            isOfVisitors(clicks)
                ? List.of(question.text("clicks.largest"), question.text("clicks.note"))
                : List.of(question.text("clicks.note")),
            question.text("source.clicks")),
        List.of(new Way(question.text("way.values"), question.places().values(clicks.held()))));
  }

  /** Visitors of several days are never added: one may have come on each of them. */
  private static String finding(Question question, Clicks clicks, List<Bar> bars, long known) {
    Bar most =
        bars.stream()
            .filter(bar -> isKnown(clicks, bar))
            .max(Comparator.comparingLong(bar -> number(clicks, bar)))
            .orElseThrow();
    String largest = question.wording().number(number(clicks, most));
    return isOfVisitors(clicks)
        ? question.text("clicks.finding.visitors", largest, most.slot().name())
        : question.text(
            "clicks.finding",
            question.wording().number(known),
            clicks.held().indicator().unit(),
            stretch(question),
            most.slot().name(),
            largest);
  }

  private static String stretch(Question question) {
    View view = question.facts().view();
    return view.period()
        .map(question.when()::period)
        .orElseGet(() -> Integer.toString(view.year()));
  }

  private static List<Bar> bars(Question question) {
    Period whole =
        question
            .facts()
            .view()
            .period()
            .orElseGet(() -> Period.year(question.facts().view().year()));
    return isLong(whole.kind()) ? months(question, whole) : days(question, whole);
  }

  private static boolean isLong(PeriodKind kind) {
    return switch (kind) {
      case WEEK, MONTH, QUARTER, EVENT -> false;
      case HALF_YEAR, YEAR, SCHOOL_HALF_YEAR, SCHOOL_YEAR, TWO_YEARS -> true;
    };
  }

  private static List<Bar> months(Question question, Period whole) {
    return question
        .catalogue()
        .calendar()
        .within(PeriodKind.MONTH, whole.firstDay(), whole.lastDay())
        .stream()
        .map(month ->
            new Bar(Slot.of(month, question.language()), month.firstDay(), month.lastDay()))
        .toList();
  }

  private static List<Bar> days(Question question, Period whole) {
    return whole
        .firstDay()
        .datesUntil(whole.lastDay().plusDays(1))
        .map(day ->
            new Bar(
                new Slot(
                    question.day(day),
                    Integer.toString(day.getDayOfMonth()),
                    question
                        .when()
                        .period(Period.starting(PeriodKind.MONTH, day.withDayOfMonth(1)))),
                day,
                day))
        .toList();
  }

  private static boolean isKnown(Clicks clicks, Bar bar) {
    return clicks.coverage().ranges().stream()
        .anyMatch(
            range -> !range.last().isBefore(bar.first()) && !range.first().isAfter(bar.last()));
  }

  private static String gaps(Question question, Clicks clicks, Bar bar) {
    long days = new DayRange(bar.first(), bar.last()).days();
    long known =
        bar.first()
            .datesUntil(bar.last().plusDays(1))
            .filter(
                day -> clicks.coverage().ranges().stream().anyMatch(range -> range.contains(day)))
            .count();
    return known == days ? "" : question.text("clicks.days", known, days);
  }

  /** What came up; of visitors that of the largest day. */
  private static long number(Clicks clicks, Bar bar) {
    LongStream days =
        clicks.days().subMap(bar.first(), true, bar.last(), true).values().stream()
            .mapToLong(Long::longValue);
    return isOfVisitors(clicks) ? days.max().orElse(0) : days.sum();
  }

  private static boolean isOfVisitors(Clicks clicks) {
    return clicks.held().indicator().metric().filter(ClickMetric.VISITORS::equals).isPresent();
  }
}
