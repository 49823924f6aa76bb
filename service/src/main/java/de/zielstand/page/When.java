package de.zielstand.page;

import de.zielstand.period.Period;
import de.zielstand.period.RoughDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Dates and periods in the words a person would use, no more precise than their source. */
public record When(Language language) {
  public String rough(RoughDate date) {
    return switch (date) {
      case RoughDate.Day(var day) -> new Wording(language).day(day);
      case RoughDate.Months(var first, var last) when first.equals(last) -> month(first);
      case RoughDate.Months(var first, var last) ->
          texts().of("word.rough.months", month(first), month(last));
      case RoughDate.SomeDayOf(int year) -> Integer.toString(year);
      case RoughDate.MiddleOf(int year) -> texts().of("word.rough.middle", year);
      case RoughDate.EndOf(int year) -> texts().of("word.rough.end", year);
      case RoughDate.Occasion(var name, int year) -> texts().of("word.rough.occasion", name, year);
      case RoughDate.After(var milestone, var offset) ->
          texts().of("word.rough.after", span(offset), milestone);
      case RoughDate.Circa(var inner) -> texts().of("word.rough.circa", rough(inner));
    };
  }

  /** "2 Jahre, 6 Monate". */
  public String span(java.time.Period span) {
    List<String> parts = new ArrayList<>();
    add(parts, span.getYears(), "year");
    add(parts, span.getMonths(), "month");
    add(parts, span.getDays(), "day");
    return parts.isEmpty() ? texts().of("word.span.at-once") : String.join(", ", parts);
  }

  public String period(Period period) {
    int year = period.reportingYear();
    int month = period.firstDay().getMonthValue();
    int firstYear = period.firstDay().getYear();
    return switch (period.kind()) {
      case WEEK -> texts().of("word.period.week", period.code().replaceAll(".*W0?", ""), year);
      case MONTH -> month(YearMonth.from(period.firstDay()));
      case QUARTER -> texts().of("word.period.quarter", (month + 2) / 3, year);
      case HALF_YEAR -> texts().of("word.period.half-year", month < 7 ? 1 : 2, year);
      case YEAR -> Integer.toString(year);
      case SCHOOL_HALF_YEAR ->
          month == 8
              ? texts().of("word.period.school-half-year", 1, schoolYear(firstYear))
              : texts().of("word.period.school-half-year", 2, schoolYear(firstYear - 1));
      case SCHOOL_YEAR -> texts().of("word.period.school-year", schoolYear(firstYear));
      case TWO_YEARS -> firstYear + "–" + (firstYear + 1);
      case EVENT -> texts().of("word.period.event", new Wording(language).day(period.firstDay()));
    };
  }

  private static String schoolYear(int first) {
    return "%d/%02d".formatted(first, (first + 1) % 100);
  }

  private String month(YearMonth month) {
    return month.getMonth().getDisplayName(TextStyle.FULL, language.locale())
        + " "
        + month.getYear();
  }

  private void add(List<String> parts, int number, String unit) {
    if (number == 1) {
      parts.add(texts().of("word.span." + unit));
    } else if (number != 0) {
      parts.add(texts().of("word.span." + unit + "s", number));
    }
  }

  private Texts texts() {
    return Texts.in(language);
  }
}
