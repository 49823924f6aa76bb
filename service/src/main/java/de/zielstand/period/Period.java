package de.zielstand.period;

import de.zielstand.element.Notated;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A reporting period, known by its kind and first day; events of one day are told apart by their
 * number (0 for all other kinds).
 */
public record Period(PeriodKind kind, LocalDate firstDay, int number)
    implements Comparable<Period>, Notated {
  /** Codes carry four digits for the year; periods outside could not be written and read back. */
  static final int FIRST_YEAR = 1900;

  static final int LAST_YEAR = 2999;

  /** None comes before it, of whatever kind. */
  public static final Period EARLIEST = new Period(PeriodKind.EVENT, LocalDate.of(1899, 12, 29), 1);

  public Period {
    if (!isInRange(firstDay)) {
      throw new IllegalArgumentException("Year out of range: " + firstDay);
    }
    if (!beginsOn(kind, firstDay)) {
      throw new IllegalArgumentException("No " + kind + " begins on " + firstDay);
    }
    if (kind == PeriodKind.EVENT ? number < 1 : number != 0) {
      throw new IllegalArgumentException("Number " + number + " does not fit " + kind);
    }
  }

  public static Period starting(PeriodKind kind, LocalDate firstDay) {
    return new Period(kind, firstDay, 0);
  }

  public static Period year(int year) {
    return starting(PeriodKind.YEAR, LocalDate.of(year, 1, 1));
  }

  public static Period quarter(int year, int quarter) {
    return starting(PeriodKind.QUARTER, LocalDate.of(year, 3 * quarter - 2, 1));
  }

  public static Period schoolYear(int startYear) {
    return starting(PeriodKind.SCHOOL_YEAR, LocalDate.of(startYear, 8, 1));
  }

  public static Period event(LocalDate day, int number) {
    return new Period(PeriodKind.EVENT, day, number);
  }

  /** Reads the codes of the interfaces and the spellings that files may use. */
  public static Optional<Period> parse(String text) {
    return PeriodCode.read(text);
  }

  public String code() {
    return PeriodCode.write(this);
  }

  public LocalDate lastDay() {
    return kind == PeriodKind.EVENT ? firstDay : shifted(1).minusDays(1);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(firstDay) && !day.isAfter(lastDay());
  }

  public boolean contains(Period other) {
    return contains(other.firstDay) && contains(other.lastDay());
  }

  /** Empty for an event, and at the far ends of the calendar. */
  public Optional<Period> next() {
    return neighbour(1);
  }

  /** Empty for an event, and at the far ends of the calendar. */
  public Optional<Period> previous() {
    return neighbour(-1);
  }

  /**
   * The like period a year before; for two years the two before, since a shift by one year would
   * overlap. Empty for an event and for a week 53 that the year before did not have.
   */
  public Optional<Period> samePeriodLastYear() {
    return switch (kind) {
      case EVENT -> Optional.empty();
      case TWO_YEARS -> previous();
      case WEEK -> sameWeekLastYear();
      case MONTH, QUARTER, HALF_YEAR, YEAR, SCHOOL_HALF_YEAR, SCHOOL_YEAR ->
          ofRange(firstDay.minusYears(1));
    };
  }

  /**
   * Whether it is the same stretch of some year: a third quarter and another, a year and a year.
   */
  public boolean isLike(Period other) {
    return kind == other.kind
        && switch (kind) {
          case WEEK -> weekNumber() == other.weekNumber();
          case MONTH, QUARTER, HALF_YEAR, SCHOOL_HALF_YEAR ->
              firstDay.getMonth() == other.firstDay.getMonth();
          case YEAR, SCHOOL_YEAR, TWO_YEARS, EVENT -> true;
        };
  }

  /** The calendar year in which the period ends; the year it is reported in. */
  public int reportingYear() {
    return kind == PeriodKind.WEEK ? weekYear() : lastDay().getYear();
  }

  int weekYear() {
    return firstDay.get(IsoFields.WEEK_BASED_YEAR);
  }

  int weekNumber() {
    return firstDay.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  /** By time. Written out, because thousands are compared for one page. */
  @Override
  public int compareTo(Period other) {
    int byBegin = firstDay.compareTo(other.firstDay);
    if (byBegin != 0) {
      return byBegin;
    }
    if (kind == other.kind) {
      return Integer.compare(number, other.number);
    }
    int byEnd = lastDay().compareTo(other.lastDay());
    return byEnd == 0 ? kind.compareTo(other.kind) : byEnd;
  }

  @Override
  public String toString() {
    return code();
  }

  private Optional<Period> neighbour(int steps) {
    return kind == PeriodKind.EVENT ? Optional.empty() : ofRange(shifted(steps));
  }

  private Optional<Period> ofRange(LocalDate first) {
    return isInRange(first) ? Optional.of(starting(kind, first)) : Optional.empty();
  }

  private LocalDate shifted(int steps) {
    return switch (kind) {
      case WEEK -> firstDay.plusWeeks(steps);
      case MONTH -> firstDay.plusMonths(steps);
      case QUARTER -> firstDay.plusMonths(3L * steps);
      case HALF_YEAR, SCHOOL_HALF_YEAR -> firstDay.plusMonths(6L * steps);
      case YEAR, SCHOOL_YEAR -> firstDay.plusYears(steps);
      case TWO_YEARS -> firstDay.plusYears(2L * steps);
      case EVENT -> throw new IllegalStateException("An event has no length to shift by");
    };
  }

  private Optional<Period> sameWeekLastYear() {
    return PeriodCode.week(weekYear() - 1, weekNumber());
  }

  /** A week belongs to the year of its Thursday, so the first week may begin in December before. */
  private static boolean isInRange(LocalDate first) {
    int year = first.plusDays(3).getYear();
    return year >= FIRST_YEAR && first.getYear() <= LAST_YEAR - 1;
  }

  private static boolean beginsOn(PeriodKind kind, LocalDate day) {
    boolean firstOfMonth = day.getDayOfMonth() == 1;
    int month = day.getMonthValue();
    return switch (kind) {
      case WEEK -> day.equals(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
      case MONTH -> firstOfMonth;
      case QUARTER -> firstOfMonth && month % 3 == 1;
      case HALF_YEAR -> firstOfMonth && month % 6 == 1;
      case YEAR, TWO_YEARS -> firstOfMonth && month == 1;
      case SCHOOL_HALF_YEAR -> firstOfMonth && month % 6 == 2;
      case SCHOOL_YEAR -> firstOfMonth && month == 8;
      case EVENT -> true;
    };
  }
}
