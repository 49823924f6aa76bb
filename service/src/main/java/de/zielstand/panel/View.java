package de.zielstand.panel;

import de.zielstand.evaluation.FigureState;
import de.zielstand.period.Period;
import de.zielstand.tenancy.Ags;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is looked at: everything an address says.
 *
 * @param period the one whose end is judged; the whole year where not said
 * @param asOf as it was known then; now where not said
 * @param compareWith the quarter before where not said
 */
public record View(
    Ags ags,
    int year,
    Optional<Period> period,
    Filter filter,
    FigureState state,
    Optional<Instant> asOf,
    Optional<Earlier> compareWith) {

  /** What changes are held against. */
  public sealed interface Earlier {
    /** How things stood on that day, by what is known of it now. */
    record On(LocalDate day) implements Earlier {}

    /** How the same day looked by what was known then. */
    record KnownAt(Instant instant) implements Earlier {}
  }

  /** The last day of the stretch looked at, and never one that has not come. */
  public LocalDate on(LocalDate today) {
    LocalDate end = period.map(Period::lastDay).orElseGet(() -> LocalDate.of(year, 12, 31));
    return end.isAfter(today) ? today : end;
  }

  /** The end of the quarter before the last that was over by then. */
  public static Earlier quarterBefore(LocalDate day) {
    return new Earlier.On(endBefore(lastEnd(day)));
  }

  /** The day itself where it ends a quarter. */
  static LocalDate lastEnd(LocalDate day) {
    return day.plusDays(1).getDayOfMonth() == 1 && day.getMonthValue() % 3 == 0
        ? day
        : endBefore(day);
  }

  static LocalDate endBefore(LocalDate day) {
    int firstMonth = day.getMonthValue() - (day.getMonthValue() - 1) % 3;
    return LocalDate.of(day.getYear(), firstMonth, 1).minusDays(1);
  }
}
