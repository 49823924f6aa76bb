package de.zielstand.amendment;

import de.zielstand.page.Language;
import de.zielstand.page.When;
import de.zielstand.page.Wording;
import de.zielstand.period.Period;
import de.zielstand.period.RoughDate;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Values as people type them, and as a file notes them. Whatever a form shows can be typed back:
 * where the words for a value would be understood otherwise, its notation is shown.
 */
record Spelling(Language language) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern GROUPED_GERMAN = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
  private static final Pattern GROUPED_ENGLISH = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");

  /** How the value stands in its field. */
  String shown(Object value) {
    return switch (value) {
      case BigDecimal amount -> decimal(amount);
      case LocalDate day -> day(day);
      case RoughDate date ->
          readBack(RoughWords.of(language).shown(date), date.toString(), RoughDate.class);
      case java.time.Period span ->
          readBack(new When(language).span(span), span.toString(), java.time.Period.class);
      case Period period -> period(period);
      default -> value.toString();
    };
  }

  /** The notation of what was typed, or the text itself where that cannot be understood. */
  String noted(Class<?> type, String typed) {
    String text = typed.strip();
    if (type == BigDecimal.class) {
      return plain(text);
    }
    if (type == LocalDate.class) {
      return localDay(text).map(LocalDate::toString).orElse(text);
    }
    if (type == RoughDate.class) {
      return RoughWords.of(language).read(text).map(RoughDate::toString).orElse(text);
    }
    if (type == java.time.Period.class) {
      return RoughWords.of(language).span(text).map(java.time.Period::toString).orElse(text);
    }
    if (type == Period.class) {
      return readPeriod(text).map(Period::code).orElse(text);
    }
    return text;
  }

  private String readBack(String words, String notation, Class<?> type) {
    return noted(type, words).equals(notation) ? words : notation;
  }

  private String decimal(BigDecimal amount) {
    String plain = amount.toPlainString();
    return switch (language) {
      case GERMAN -> plain.replace('.', ',');
      case ENGLISH -> plain;
    };
  }

  /**
   * 1.234 is a thousand and more where a comma stands before the decimals, and little more than one
   * elsewhere.
   */
  private String plain(String text) {
    String tight = text.replaceAll("[\\s\u00a0\u202f']", "").replace('−', '-');
    return switch (language) {
      case GERMAN ->
          (GROUPED_GERMAN.matcher(tight).matches() ? tight.replace(".", "") : tight)
              .replace(',', '.');
      case ENGLISH -> GROUPED_ENGLISH.matcher(tight).matches() ? tight.replace(",", "") : tight;
    };
  }

  private String day(LocalDate day) {
    return switch (language) {
      case GERMAN -> new Wording(language).day(day);
      case ENGLISH -> day.toString();
    };
  }

  static Optional<LocalDate> localDay(String text) {
    for (DateTimeFormatter format :
        new DateTimeFormatter[] {DAY, DateTimeFormatter.ISO_LOCAL_DATE}) {
      try {
        return Optional.of(LocalDate.parse(text, format));
      } catch (DateTimeException _) {
        // Perhaps it is the other one.
      }
    }
    return Optional.empty();
  }

  private String period(Period period) {
    String words = new When(language).period(period);
    return Stream.of(words, words.replaceFirst("^Schuljahr ", ""))
        .filter(candidate -> readPeriod(candidate).equals(Optional.of(period)))
        .findFirst()
        .orElse(period.code());
  }

  private static Optional<Period> readPeriod(String text) {
    return Period.parse(text.replaceFirst("^Schuljahr ", "").replace('–', '-'));
  }
}
