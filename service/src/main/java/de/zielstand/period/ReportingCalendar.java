package de.zielstand.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The periods of a municipality. Two-year periods begin in any year, so the calendar knows one year
 * in which such a period began.
 */
public record ReportingCalendar(int twoYearsBeganIn) {
  /** Empty for events, which no calendar foresees. */
  public Optional<Period> containing(PeriodKind kind, LocalDate day) {
    return kind == PeriodKind.EVENT
        ? Optional.empty()
        : Optional.of(Period.starting(kind, firstDay(kind, day)));
  }

  /** All periods of the kind that lie wholly between the two days, in order. */
  public List<Period> within(PeriodKind kind, LocalDate from, LocalDate to) {
    return from(kind, from)
        .takeWhile(period -> !period.lastDay().isAfter(to))
        .filter(period -> !period.firstDay().isBefore(from))
        .toList();
  }

  /** All periods of the kind that have at least one day between the two days, in order. */
  public List<Period> touching(PeriodKind kind, LocalDate from, LocalDate to) {
    return from.isAfter(to)
        ? List.of()
        : from(kind, from).takeWhile(period -> !period.firstDay().isAfter(to)).toList();
  }

  /** The youngest period of the kind whose last day is over on the given day. */
  public Optional<Period> lastEnded(PeriodKind kind, LocalDate on) {
    return containing(kind, on).flatMap(Period::previous);
  }

  private Stream<Period> from(PeriodKind kind, LocalDate day) {
    return containing(kind, day).stream()
        .flatMap(first ->
            Stream.iterate(Optional.of(first), Optional::isPresent, ReportingCalendar::next))
        .flatMap(Optional::stream);
  }

  private static Optional<Period> next(Optional<Period> period) {
    return period.flatMap(Period::next);
  }

  private LocalDate firstDay(PeriodKind kind, LocalDate day) {
    int year = day.getYear();
    int month = day.getMonthValue();
    return switch (kind) {
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> LocalDate.of(year, month - (month - 1) % 3, 1);
      case HALF_YEAR -> LocalDate.of(year, month <= 6 ? 1 : 7, 1);
      case YEAR -> LocalDate.of(year, 1, 1);
      case SCHOOL_HALF_YEAR -> schoolHalf(day);
      case SCHOOL_YEAR -> LocalDate.of(month >= 8 ? year : year - 1, 8, 1);
      case TWO_YEARS -> LocalDate.of(year - Math.floorMod(year - twoYearsBeganIn, 2), 1, 1);
      case EVENT -> throw new IllegalStateException("No calendar foresees events");
    };
  }

  private static LocalDate schoolHalf(LocalDate day) {
    int month = day.getMonthValue();
    if (month >= 2 && month <= 7) {
      return LocalDate.of(day.getYear(), 2, 1);
    }
    return LocalDate.of(month >= 8 ? day.getYear() : day.getYear() - 1, 8, 1);
  }
}
