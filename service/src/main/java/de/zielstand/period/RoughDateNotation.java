package de.zielstand.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The written forms of a rough date. */
final class RoughDateNotation {
  /** A hundred years; calendars end, and adding must not run past their end. */
  private static final int MOST_MONTHS = 1_200;

  private static final int MOST_DAYS = 36_600;
  private static final String MONTH = "(\\d{4}-\\d{2})";
  private static final List<Form> FORMS =
      List.of(
          form("(\\d{4}-\\d{2}-\\d{2})", m -> new RoughDate.Day(LocalDate.parse(m.group(1)))),
          form(MONTH, m -> new RoughDate.Months(month(m, 1), month(m, 1))),
          form(MONTH + "\\.\\." + MONTH, m -> new RoughDate.Months(month(m, 1), month(m, 2))),
          form("(\\d{4})", m -> new RoughDate.SomeDayOf(year(m, 1))),
          form("mid (\\d{4})", m -> new RoughDate.MiddleOf(year(m, 1))),
          form("end (\\d{4})", m -> new RoughDate.EndOf(year(m, 1))),
          form("(\\p{L}[^\\n]{0,98}) in (\\d{4})", RoughDateNotation::occasion),
          form("([A-Z][A-Z0-9-]{0,39}) \\+ (P[0-9YMWD]+)", RoughDateNotation::after));

  private RoughDateNotation() {}

  static Optional<RoughDate> read(String text) {
    if (text.startsWith("circa ")) {
      return readExact(text.substring("circa ".length())).map(RoughDate.Circa::new);
    }
    return readExact(text);
  }

  private static Optional<RoughDate> readExact(String text) {
    for (Form form : FORMS) {
      var matcher = form.shape.matcher(text);
      if (matcher.matches()) {
        try {
          return Optional.of(form.meaning.apply(matcher.toMatchResult()));
        } catch (DateTimeException | IllegalArgumentException _) {
          // The shape fits and the calendar does not: a thirteenth month, a span that runs back.
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private static RoughDate occasion(MatchResult match) {
    return new RoughDate.Occasion(match.group(1), year(match, 2));
  }

  @SuppressWarnings("JavaPeriodGetDays") // its months and years are looked at beside it
  private static RoughDate after(MatchResult match) {
    java.time.Period offset = java.time.Period.parse(match.group(2));
    if (offset.toTotalMonths() > MOST_MONTHS || offset.getDays() > MOST_DAYS) {
      throw new IllegalArgumentException("Beyond any concept: " + offset);
    }
    return new RoughDate.After(match.group(1), offset);
  }

  private static YearMonth month(MatchResult match, int group) {
    return YearMonth.parse(match.group(group));
  }

  private static int year(MatchResult match, int group) {
    int year = Integer.parseInt(match.group(group));
    if (year < Period.FIRST_YEAR || year > Period.LAST_YEAR) {
      throw new IllegalArgumentException("Year out of range: " + year);
    }
    return year;
  }

  private static Form form(String shape, Function<MatchResult, RoughDate> meaning) {
    return new Form(Pattern.compile(shape), meaning);
  }

  private record Form(Pattern shape, Function<MatchResult, RoughDate> meaning) {}
}
