package de.zielstand.dashboard;

import de.zielstand.page.Problem.Place;
import de.zielstand.page.Wording;
import de.zielstand.panel.View.Earlier;
import de.zielstand.period.Period;
import de.zielstand.period.PeriodKind;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The parts of an address that speak of time. */
record Moments(Map<String, String> address, List<Place> wrong, Map<Parameter, String> said) {
  static final Set<Parameter> UNDERSTOOD =
      EnumSet.of(Parameter.YEAR, Parameter.PERIOD, Parameter.AS_OF, Parameter.COMPARE_WITH);

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;
  private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2101-01-01T00:00:00Z");

  /** A year, and a period of it unless it is the whole. */
  record Stretch(int year, Optional<Period> period) {}

  /**
   * The year and period the address names.
   *
   * @param shown where the address is silent
   * @param whole whether all of that year is meant then
   */
  Stretch stretch(Period shown, boolean whole) {
    boolean silent = text(Parameter.YEAR).isEmpty() && text(Parameter.PERIOD).isEmpty();
    Stretch stretch =
        silent
            ? new Stretch(shown.reportingYear(), Optional.of(shown).filter(_ -> !whole))
            : spoken(shown);
    said.put(Parameter.YEAR, Integer.toString(stretch.year));
    stretch.period.ifPresent(period -> said.put(Parameter.PERIOD, inYear(period)));
    return stretch;
  }

  /** Of a day, all that was known at its end. */
  Optional<Instant> asOf() {
    Optional<Instant> instant =
        understood(
            Parameter.AS_OF,
            text ->
                instant(text)
                    .or(() ->
                        day(text)
                            .map(one -> one.atTime(23, 59, 59).atZone(Wording.ZONE).toInstant())));
    instant.ifPresent(one -> said.put(Parameter.AS_OF, one.toString()));
    return instant;
  }

  Optional<Earlier> compareWith() {
    Optional<Earlier> earlier =
        understood(
            Parameter.COMPARE_WITH,
            text ->
                day(text)
                    .<Earlier>map(Earlier.On::new)
                    .or(() -> instant(text).map(Earlier.KnownAt::new)));
    earlier.ifPresent(one ->
        said.put(
            Parameter.COMPARE_WITH,
            switch (one) {
              case Earlier.On(var day) -> day.toString();
              case Earlier.KnownAt(var instant) -> instant.toString();
            }));
    return earlier;
  }

  private Stretch spoken(Period shown) {
    Optional<Integer> year = understood(Parameter.YEAR, Moments::year);
    int fallback = year.orElse(shown.reportingYear());
    Optional<Period> period =
        understood(
            Parameter.PERIOD,
            text ->
                Period.parse(fallback + "-" + text)
                    .or(() -> Period.parse(text))
                    .filter(one -> one.kind() != PeriodKind.EVENT)
                    .filter(one -> isReasonable(one.reportingYear()))
                    .filter(one -> year.isEmpty() || one.reportingYear() == fallback));
    return new Stretch(period.map(Period::reportingYear).orElse(fallback), period);
  }

  /** A quarter without its year, which stands beside it; anything else as it is. */
  private static String inYear(Period period) {
    return switch (period.kind()) {
      case QUARTER, HALF_YEAR, MONTH, WEEK -> period.code().substring("2018-".length());
      case YEAR, SCHOOL_YEAR, SCHOOL_HALF_YEAR, TWO_YEARS, EVENT -> period.code();
    };
  }

  private <T> Optional<T> understood(Parameter parameter, Function<String, Optional<T>> read) {
    String text = text(parameter);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<T> value = read.apply(text);
    if (value.isEmpty()) {
      wrong.add(Place.of("dashboard", parameter.toString(), "NO_SUCH_" + code(parameter), text));
    }
    return value;
  }

  private static String code(Parameter parameter) {
    return parameter == Parameter.YEAR || parameter == Parameter.PERIOD
        ? parameter.name()
        : "MOMENT";
  }

  private String text(Parameter parameter) {
    return address.getOrDefault(parameter.toString(), "").strip();
  }

  private static Optional<Integer> year(String text) {
    return text.matches("\\d{4}")
        ? Optional.of(Integer.valueOf(text)).filter(Moments::isReasonable)
        : Optional.empty();
  }

  private static boolean isReasonable(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private static Optional<LocalDate> day(String text) {
    return parsed(text, LocalDate::parse).filter(day -> isReasonable(day.getYear()));
  }

  /** As programs write it, or as browsers do by the clock of Berlin. */
  private static Optional<Instant> instant(String text) {
    return parsed(text, Instant::parse)
        .or(() ->
            parsed(text, LocalDateTime::parse).map(one -> one.atZone(Wording.ZONE).toInstant()))
        .filter(one -> one.isAfter(EARLIEST) && one.isBefore(LATEST));
  }

  private static <T> Optional<T> parsed(String text, Function<String, T> parse) {
    try {
      return Optional.of(parse.apply(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
