package de.zielstand.click;

import de.zielstand.click.PageVisits.Known;
import de.zielstand.indicator.ClickMetric;
import de.zielstand.indicator.Indicator;
import de.zielstand.period.Period;
import de.zielstand.period.PeriodKind;
import de.zielstand.period.ReportingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Adds counts up by the rhythm of an indicator. */
public final class CountedPeriods {
  private CountedPeriods() {}

  /** Whether a period of that kind begins and ends with a quarter. */
  public static boolean areMadeOfQuarters(PeriodKind rhythm) {
    return switch (rhythm) {
      case QUARTER, HALF_YEAR, YEAR, TWO_YEARS -> true;
      case WEEK, MONTH, SCHOOL_HALF_YEAR, SCHOOL_YEAR, EVENT -> false;
    };
  }

  /**
   * Those of which some day is known. Visitors are never added up, so there are none.
   *
   * @param sums by quarter or by day, whichever the rhythm needs
   */
  public static List<CountedPeriod> of(
      Indicator indicator,
      NavigableMap<LocalDate, Long> sums,
      Known known,
      ReportingCalendar calendar) {
    if (known.series().metric() == ClickMetric.VISITORS) {
      return List.of();
    }
    NavigableMap<Period, Long> counts = new TreeMap<>();
    for (DayRange range : known.coverage().ranges()) {
      calendar
          .touching(indicator.rhythm(), range.first(), range.last())
          .forEach(period -> counts.putIfAbsent(period, 0L));
    }
    sums.forEach((day, sum) -> {
      Optional<Period> period = calendar.containing(indicator.rhythm(), day);
      period.ifPresent(one -> counts.merge(one, sum, Long::sum));
    });
    return counts.entrySet().stream()
        .map(entry -> {
          Period period = entry.getKey();
          return new CountedPeriod(
              period,
              entry.getValue(),
              known.coverage().daysBetween(period.firstDay(), period.lastDay()));
        })
        .toList();
  }
}
