package de.zielstand.evaluation;

import de.zielstand.attainment.Observed;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.indicator.Target;
import de.zielstand.indicator.Window;
import de.zielstand.observation.Amount.Count;
import de.zielstand.period.Period;
import de.zielstand.period.PeriodKind;
import de.zielstand.period.ReportingCalendar;
import de.zielstand.period.RoughDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happened in each window that has ended, of something that shall recur. */
record Windows(
    HeldIndicator held, Figures figures, Occasions occasions, ReportingCalendar calendar) {
  private static final long MOST_IN_A_PERIOD = 1_000_000;

  Observed.Windows until(LocalDate on, Optional<Target> target) {
    Window window = held.indicator().window().orElseThrow();
    return new Observed.Windows(
        on, window.every().map(every -> ended(every, on, target)).orElseGet(() -> events(on)));
  }

  /** Each entry is of one event; events without an entry are known where they are counted. */
  private List<@Nullable Integer> events(LocalDate on) {
    List<@Nullable Integer> counts = new ArrayList<>();
    figures.until(on).forEach(figure -> counts.add(count(figure)));
    int known = occasions.until(on);
    while (counts.size() < known) {
      counts.add(null);
    }
    return counts;
  }

  private List<@Nullable Integer> ended(PeriodKind every, LocalDate on, Optional<Target> target) {
    Map<Period, Integer> inside = new HashMap<>();
    for (Figure figure : figures.until(on)) {
      calendar
          .containing(every, figure.period().firstDay())
          .filter(window -> window.contains(figure.period()))
          .ifPresent(window -> inside.merge(window, count(figure), Integer::sum));
    }
    List<@Nullable Integer> counts = new ArrayList<>();
    windows(every, on, target).forEach(window -> counts.add(inside.get(window)));
    return counts;
  }

  /** From the first that lies wholly after the begin, or has an entry where that is rough. */
  private List<Period> windows(PeriodKind every, LocalDate on, Optional<Target> target) {
    Optional<RoughDate> begin = target.flatMap(Target::startOn).or(held.anchors()::begin);
    LocalDate earliest = begin.flatMap(held.anchors()::earliest).orElse(LocalDate.MIN);
    Optional<LocalDate> firstEntry =
        figures.between(earliest, on).stream()
            .findFirst()
            .flatMap(figure -> calendar.containing(every, figure.period().firstDay()))
            .map(Period::firstDay);
    Optional<LocalDate> surely = begin.flatMap(held.anchors()::latest);
    return Stream.of(firstEntry, surely)
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder())
        .map(first -> calendar.within(every, first, on))
        .orElse(List.of());
  }

  private static int count(Figure figure) {
    return figure.amount() instanceof Count(long number, _, _)
        ? Math.toIntExact(Math.min(number, MOST_IN_A_PERIOD))
        : 0;
  }
}
