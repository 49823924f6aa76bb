package de.zielstand.evaluation;

import de.zielstand.indicator.Indicator;
import de.zielstand.observation.Aggregation;
import de.zielstand.observation.Aggregation.Aggregated;
import de.zielstand.observation.Amount;
import de.zielstand.observation.Amount.Quantity;
import de.zielstand.period.Period;
import de.zielstand.period.PeriodKind;
import de.zielstand.period.ReportingCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Periods of an indicator put together. */
record Sums(Indicator indicator, Figures figures, ReportingCalendar calendar) {

  /** Several figures as one; the period is the last of them, or the longer one they make up. */
  record Sum(List<Figure> figures, Aggregated aggregated, Period period) {}

  /** All that reach beyond the first day and ended by the last. */
  Optional<Sum> between(LocalDate first, LocalDate last) {
    List<Figure> summed = figures.between(first, last);
    if (summed.isEmpty()) {
      return Optional.empty();
    }
    Aggregated sum =
        Figures.isRunningTotal(indicator)
            ? grown(summed, first)
            : aggregation().over(amounts(summed));
    return Optional.of(
        new Sum(summed, outOf(sum, periods(first, last)), summed.getLast().period()));
  }

  /** The youngest period of a longer kind that has ended; a sum only where nothing is missing. */
  Optional<Sum> lastWhole(PeriodKind kind, LocalDate last) {
    return figures.values().keySet().stream()
        .findFirst()
        .flatMap(first -> calendar.containing(kind, first.firstDay()))
        .flatMap(first ->
            calendar.within(kind, first.firstDay(), last).reversed().stream()
                .flatMap(period -> whole(period).stream())
                .findFirst());
  }

  private Optional<Sum> whole(Period period) {
    List<Figure> inside =
        figures.between(period.firstDay(), period.lastDay()).stream()
            .filter(figure -> period.contains(figure.period()))
            .toList();
    if (inside.isEmpty()) {
      return Optional.empty();
    }
    Aggregated sum =
        outOf(aggregation().over(amounts(inside)), periods(period.firstDay(), period.lastDay()));
    return aggregation() == Aggregation.SUM && !sum.isComplete()
        ? Optional.empty()
        : Optional.of(new Sum(inside, sum, period));
  }

  /** What is never added up still has a last figure. */
  private Aggregation aggregation() {
    Aggregation declared = Aggregation.of(indicator);
    return declared == Aggregation.NONE ? Aggregation.LAST : declared;
  }

  /** The total now without what it was before the first day. */
  private Aggregated grown(List<Figure> totals, LocalDate first) {
    BigDecimal before =
        figures.lastBy(first.minusDays(1)).map(Figure::count).orElse(BigDecimal.ZERO);
    BigDecimal come = totals.getLast().count().subtract(before);
    return new Aggregated(Aggregation.SUM, new Quantity(come), totals.size(), totals.size());
  }

  private static Aggregated outOf(Aggregated sum, int periods) {
    return new Aggregated(
        sum.aggregation(), sum.amount(), sum.present(), Math.max(sum.present(), periods));
  }

  /** How many figures there should be: those of the rhythm that reach into the time. */
  private int periods(LocalDate first, LocalDate last) {
    return calendar
        .containing(indicator.rhythm(), first)
        .map(period -> calendar.within(indicator.rhythm(), period.firstDay(), last).size())
        .orElse(0);
  }

  private static List<@Nullable Amount> amounts(List<Figure> figures) {
    List<@Nullable Amount> amounts = new ArrayList<>(figures.size());
    figures.forEach(figure -> amounts.add(figure.amount()));
    return amounts;
  }
}
