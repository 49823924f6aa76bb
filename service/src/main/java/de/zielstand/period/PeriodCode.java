package de.zielstand.period;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How a period is written, and every way in which it may be read. */
final class PeriodCode {
  private static final List<Spelling> SPELLINGS =
      List.of(
          spelling("(\\d{4})", m -> start(PeriodKind.YEAR, first(m), 1)),
          spelling(
              "(\\d{4})-Q([1-4])", m -> start(PeriodKind.QUARTER, first(m), 3 * second(m) - 2)),
          spelling("(\\d{4})-(\\d{2})", m -> start(PeriodKind.MONTH, first(m), second(m))),
          spelling(
              "(\\d{4})-H([12])", m -> start(PeriodKind.HALF_YEAR, first(m), 6 * second(m) - 5)),
          spelling("(\\d{4})-W(\\d{2})", m -> week(first(m), second(m))),
          spelling("(\\d{4})-(\\d{4})", m -> second(m) == first(m) + 1 ? twoYears(m) : none()),
          spelling("SJ(\\d{4})", m -> start(PeriodKind.SCHOOL_YEAR, first(m), 8)),
          spelling("SJ(\\d{4})-([12])", m -> schoolHalf(first(m), second(m))),
          spelling("(\\d{4}-\\d{2}-\\d{2})\\.([1-9]\\d{0,3})", PeriodCode::event),
          // Spellings of files; the second year only repeats what the first says.
          spelling("(\\d{4})/(\\d{2}|\\d{4})", m -> follows(m) ? schoolYear(m) : none()),
          spelling(
              "(\\d{4})/(\\d{2}|\\d{4})-([12])",
              m -> follows(m) ? schoolHalf(first(m), number(m, 3)) : none()),
          spelling("([1-4])\\. ?Quartal (\\d{4})", m -> quarter(second(m), first(m))),
          spelling("Q([1-4])[ /](\\d{4})", m -> quarter(second(m), first(m))),
          spelling(
              "([12])\\. ?Halbjahr (\\d{4})",
              m -> start(PeriodKind.HALF_YEAR, second(m), 6 * first(m) - 5)));

  private PeriodCode() {}

  static Optional<Period> read(String text) {
    String trimmed = text.strip();
    for (Spelling spelling : SPELLINGS) {
      var matcher = spelling.shape.matcher(trimmed);
      if (matcher.matches()) {
        return spelling.meaning.apply(matcher.toMatchResult());
      }
    }
    return none();
  }

  static String write(Period period) {
    LocalDate first = period.firstDay();
    int year = first.getYear();
    int month = first.getMonthValue();
    return switch (period.kind()) {
      case YEAR -> "%04d".formatted(year);
      case MONTH -> "%04d-%02d".formatted(year, month);
      case QUARTER -> "%04d-Q%d".formatted(year, (month + 2) / 3);
      case HALF_YEAR -> "%04d-H%d".formatted(year, (month + 5) / 6);
      case WEEK -> "%04d-W%02d".formatted(period.weekYear(), period.weekNumber());
      case TWO_YEARS -> "%04d-%04d".formatted(year, year + 1);
      case SCHOOL_YEAR -> "SJ%04d".formatted(year);
      case SCHOOL_HALF_YEAR ->
          month == 8 ? "SJ%04d-1".formatted(year) : "SJ%04d-2".formatted(year - 1);
      case EVENT -> first + "." + period.number();
    };
  }

  /** Empty for a week 53 in a year of 52 weeks. */
  static Optional<Period> week(int year, int week) {
    if (week < 1 || week > 53) {
      return none();
    }
    // The fourth of January always lies in the first week.
    LocalDate monday =
        LocalDate.of(year, 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 1)
            .with(DayOfWeek.MONDAY)
            .plusWeeks(week - 1L);
    return monday.get(IsoFields.WEEK_BASED_YEAR) == year && isSpellable(year)
        ? Optional.of(Period.starting(PeriodKind.WEEK, monday))
        : none();
  }

  private static Optional<Period> start(PeriodKind kind, int year, int month) {
    return month >= 1 && month <= 12 && isSpellable(year)
        ? Optional.of(Period.starting(kind, LocalDate.of(year, month, 1)))
        : none();
  }

  private static boolean isSpellable(int year) {
    return year >= Period.FIRST_YEAR && year < Period.LAST_YEAR;
  }

  private static Optional<Period> quarter(int year, int quarter) {
    return start(PeriodKind.QUARTER, year, 3 * quarter - 2);
  }

  private static Optional<Period> twoYears(MatchResult match) {
    return start(PeriodKind.TWO_YEARS, first(match), 1);
  }

  private static Optional<Period> schoolYear(MatchResult match) {
    return start(PeriodKind.SCHOOL_YEAR, first(match), 8);
  }

  private static Optional<Period> schoolHalf(int startYear, int half) {
    return half == 1
        ? start(PeriodKind.SCHOOL_HALF_YEAR, startYear, 8)
        : start(PeriodKind.SCHOOL_HALF_YEAR, startYear + 1, 2);
  }

  private static Optional<Period> event(MatchResult match) {
    try {
      LocalDate day = LocalDate.parse(match.group(1));
      return isSpellable(day.getYear()) ? Optional.of(Period.event(day, second(match))) : none();
    } catch (DateTimeException _) {
      return none();
    }
  }

  private static boolean follows(MatchResult match) {
    String following = Integer.toString(first(match) + 1);
    return following.endsWith(match.group(2));
  }

  private static int first(MatchResult match) {
    return number(match, 1);
  }

  private static int second(MatchResult match) {
    return number(match, 2);
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static Optional<Period> none() {
    return Optional.empty();
  }

  private static Spelling spelling(String shape, Function<MatchResult, Optional<Period>> meaning) {
    return new Spelling(Pattern.compile(shape), meaning);
  }

  private record Spelling(Pattern shape, Function<MatchResult, Optional<Period>> meaning) {}
}
