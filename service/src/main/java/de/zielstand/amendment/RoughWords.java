package de.zielstand.amendment;

import de.zielstand.page.Language;
import de.zielstand.page.Texts;
import de.zielstand.page.When;
import de.zielstand.page.Wording;
import de.zielstand.period.RoughDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Rough dates and stretches of time in words that can be typed. German words are understood in
 * every language, since the concepts are German.
 */
final class RoughWords {
  private static final String MONTH = "(\\d{1,2})[./](\\d{4})";
  private static final List<String> MONTHS =
      IntStream.rangeClosed(1, 12)
          .mapToObj(month ->
              java.time.Month.of(month)
                  .getDisplayName(java.time.format.TextStyle.FULL, Locale.GERMANY)
                  .toLowerCase(Locale.GERMANY))
          .toList();
  private static final Pattern SPAN_PART =
      Pattern.compile(
          "(\\d{1,3}) ?(jahre?n?|years?|monate?n?|months?|wochen?|weeks?|tage?n?|days?)",
          Pattern.CASE_INSENSITIVE);

  private static final List<Form> FORMS =
      List.of(
          form("(?:mitte|mid) (\\d{4})", m -> notation("mid " + m.group(1))),
          form("(?:ende|end|end of) (\\d{4})", m -> notation("end " + m.group(1))),
          form(MONTH, m -> notation(month(m, 1))),
          form(
              MONTH + " ?(?:bis|to|-|–) ?" + MONTH,
              m -> notation(month(m, 1) + ".." + month(m, 3))),
          form("(\\p{L}{3,9}) (\\d{4})", RoughWords::named),
          form("([1-4])\\. ?quartal (\\d{4})", RoughWords::quarter));

  private final Language language;

  private RoughWords(Language language) {
    this.language = language;
  }

  static RoughWords of(Language language) {
    return new RoughWords(language);
  }

  String shown(RoughDate date) {
    return switch (date) {
      case RoughDate.Day(LocalDate day) when language == Language.GERMAN ->
          new Wording(language).day(day);
      case RoughDate.Months(YearMonth first, YearMonth last) when first.equals(last) ->
          digits(first);
      case RoughDate.Months(YearMonth first, YearMonth last) ->
          texts().of("word.rough.months", digits(first), digits(last));
      case RoughDate.Circa(RoughDate inner) -> texts().of("word.rough.circa", shown(inner));
      case RoughDate.MiddleOf _, RoughDate.EndOf _, RoughDate.After _ ->
          new When(language).rough(date);
      case RoughDate.Day _, RoughDate.SomeDayOf _, RoughDate.Occasion _ -> date.toString();
    };
  }

  Optional<RoughDate> read(String typed) {
    String text = typed.strip().replaceAll("\\s+", " ");
    Matcher about = Pattern.compile("(?i)(?:etwa|circa|ca\\.|about) ?(.+)").matcher(text);
    if (about.matches()) {
      return exact(about.group(1)).map(RoughDate.Circa::new);
    }
    return exact(text);
  }

  private Optional<RoughDate> exact(String text) {
    Optional<LocalDate> day = Spelling.localDay(text);
    if (day.isPresent()) {
      return notation(day.get().toString());
    }
    Matcher after = Pattern.compile("(?i)(.+) (?:nach|after) (\\S+)").matcher(text);
    if (after.matches()) {
      Optional<java.time.Period> span = span(after.group(1));
      if (span.isPresent()) {
        return notation(new RoughDate.After(after.group(2), span.get()).toString());
      }
    }
    for (Form form : FORMS) {
      Matcher matcher = form.shape.matcher(text);
      if (matcher.matches()) {
        return form.meaning.apply(matcher.toMatchResult());
      }
    }
    return RoughDate.parse(text).filter(date -> !(date instanceof RoughDate.Circa));
  }

  /** "2 Jahre, 6 Monate", "18 Monate", or the notation P18M. */
  Optional<java.time.Period> span(String typed) {
    String text = typed.strip();
    if (text.equalsIgnoreCase(texts().of("word.span.at-once")) || text.equalsIgnoreCase("sofort")) {
      return Optional.of(java.time.Period.ZERO);
    }
    java.time.Period sum = java.time.Period.ZERO;
    for (String part : text.split(",| und | and ", -1)) {
      Matcher matcher = SPAN_PART.matcher(part.strip());
      if (!matcher.matches()) {
        return parsed(text);
      }
      sum = plus(sum, Integer.parseInt(matcher.group(1)), matcher.group(2));
    }
    return Optional.of(sum);
  }

  private static java.time.Period plus(java.time.Period sum, int number, String unit) {
    return switch (Character.toLowerCase(unit.charAt(0))) {
      case 'j', 'y' -> sum.plusYears(number);
      case 'm' -> sum.plusMonths(number);
      case 'w' -> sum.plusDays(7L * number);
      default -> sum.plusDays(number);
    };
  }

  private static Optional<java.time.Period> parsed(String text) {
    try {
      return Optional.of(java.time.Period.parse(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<RoughDate> named(MatchResult match) {
    int month = MONTHS.indexOf(match.group(1).toLowerCase(Locale.GERMANY)) + 1;
    return month == 0
        ? RoughDate.parse(match.group())
        : notation("%s-%02d".formatted(match.group(2), month));
  }

  private static Optional<RoughDate> quarter(MatchResult match) {
    int last = 3 * Integer.parseInt(match.group(1));
    String year = match.group(2);
    return notation("%s-%02d..%s-%02d".formatted(year, last - 2, year, last));
  }

  private static String month(MatchResult match, int group) {
    return "%s-%02d".formatted(match.group(group + 1), Integer.parseInt(match.group(group)));
  }

  private static String digits(YearMonth month) {
    return "%02d/%d".formatted(month.getMonthValue(), month.getYear());
  }

  private static Optional<RoughDate> notation(String text) {
    return RoughDate.parse(text);
  }

  private Texts texts() {
    return Texts.in(language);
  }

  private static Form form(String shape, Function<MatchResult, Optional<RoughDate>> meaning) {
    return new Form(
        Pattern.compile(shape, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), meaning);
  }

  private record Form(Pattern shape, Function<MatchResult, Optional<RoughDate>> meaning) {}
}
