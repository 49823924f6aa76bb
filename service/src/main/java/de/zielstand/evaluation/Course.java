package de.zielstand.evaluation;

import de.zielstand.indicator.Indicator;
import de.zielstand.period.Period;
import de.zielstand.period.PeriodKind;
import de.zielstand.trend.Series;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The values of equal periods from the first to the last, null for a period without one.
 *
 * @param startsAt the first position after the last break
 */
record Course(List<Period> periods, List<@Nullable BigDecimal> values, int startsAt) {
  private static final int QUARTERS = 4;

  Course {
    periods = List.copyOf(periods);
    values = Collections.unmodifiableList(new ArrayList<>(values));
  }

  /** Events lie as they fall, and figures of another rhythm than today's are no part of it. */
  static Course of(
      Indicator indicator,
      Figures figures,
      LocalDate lastDay,
      Function<Figure, @Nullable BigDecimal> number) {
    List<Period> present =
        figures.until(lastDay).stream()
            .map(Figure::period)
            .filter(period -> period.kind() == indicator.rhythm() && period.kind().isCalendar())
            .toList();
    List<Period> periods = new ArrayList<>();
    List<@Nullable BigDecimal> values = new ArrayList<>();
    Optional<Period> next = present.stream().findFirst();
    while (next.isPresent() && next.get().compareTo(present.getLast()) <= 0) {
      Figure figure = figures.values().get(next.get());
      periods.add(next.get());
      values.add(figure == null ? null : number.apply(figure));
      next = next.get().next();
    }
    int skipped = Math.max(0, periods.size() - Series.LONGEST);
    List<Period> kept = periods.subList(skipped, periods.size());
    return new Course(kept, values.subList(skipped, values.size()), start(indicator, kept));
  }

  boolean isEmpty() {
    return periods.isEmpty();
  }

  Period last() {
    return periods.getLast();
  }

  /** The first after the last break, where there is more than one. */
  @Nullable BigDecimal first() {
    List<BigDecimal> present = present();
    return present.size() < 2 ? null : present.getFirst();
  }

  /** Four quarters later the same season comes back; where figures are too few it is not asked. */
  static @Nullable Integer season(Indicator indicator) {
    return indicator.seasonal() && indicator.rhythm() == PeriodKind.QUARTER ? QUARTERS : null;
  }

  private List<BigDecimal> present() {
    return values.subList(startsAt, values.size()).stream().filter(Objects::nonNull).toList();
  }

  private static int start(Indicator indicator, List<Period> periods) {
    return indicator.breaks().stream()
        .map(one -> one.from().firstDay())
        .mapToInt(day -> (int) periods.stream().filter(one -> one.firstDay().isBefore(day)).count())
        .filter(at -> at < periods.size())
        .max()
        .orElse(0);
  }
}
