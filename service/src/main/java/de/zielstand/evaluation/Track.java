package de.zielstand.evaluation;

import de.zielstand.evaluation.Sums.Sum;
import de.zielstand.indicator.TargetScope;
import de.zielstand.observation.Quality;
import de.zielstand.observation.Sign;
import de.zielstand.period.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator went, period by period, in the numbers its target counts in: where that is held
 * against a sum, the sum so far.
 *
 * @param startsAt the first point after the last break
 */
public record Track(List<Point> points, boolean isSum, int startsAt) {
  public Track {
    points = List.copyOf(points);
  }

  /**
   * One period.
   *
   * @param value shares and levels as fractions; null where there is none
   * @param missing why, where somebody said so
   */
  public record Point(
      Period period,
      @Nullable BigDecimal value,
      @Nullable Quality quality,
      @Nullable Sign missing) {}

  /** Of the periods that ended by a day, those without a figure between two with one too. */
  static Track of(Reckoning reckoning, NavigableMap<Period, Sign> missing, LocalDate lastDay) {
    boolean isSum =
        reckoning.scope() == TargetScope.CUMULATIVE && reckoning.ready().countsFrom().isPresent();
    List<Point> points = new ArrayList<>();
    for (Period period : periods(reckoning, missing, lastDay)) {
      Figure figure = reckoning.figures().values().get(period);
      points.add(
          figure == null
              ? new Point(period, null, null, missing.get(period))
              : new Point(
                  period,
                  isSum ? sumUntil(reckoning, figure) : reckoning.number(figure.amount()),
                  figure.quality(),
                  null));
    }
    return new Track(points, isSum, start(reckoning, points));
  }

  private static List<Period> periods(
      Reckoning reckoning, NavigableMap<Period, Sign> missing, LocalDate lastDay) {
    NavigableSet<Period> known = new TreeSet<>(reckoning.figures().values().keySet());
    known.addAll(missing.keySet());
    known.removeIf(period ->
        period.kind() != reckoning.held().indicator().rhythm()
            || period.lastDay().isAfter(lastDay));
    if (known.isEmpty() || !known.first().kind().isCalendar()) {
      return List.copyOf(known);
    }
    List<Period> all = new ArrayList<>();
    Optional<Period> next = Optional.of(known.first());
    while (next.isPresent() && next.get().compareTo(known.last()) <= 0) {
      all.add(next.get());
      next = next.get().next();
    }
    return all;
  }

  /** Null of what was before the sum began. */
  private static @Nullable BigDecimal sumUntil(Reckoning reckoning, Figure figure) {
    return reckoning
        .ready()
        .countsFrom()
        .flatMap(first -> reckoning.sums().between(first, figure.lastDay()))
        .map(Sum::aggregated)
        .flatMap(sum -> Optional.ofNullable(sum.amount()))
        .map(reckoning::number)
        .orElse(null);
  }

  private static int start(Reckoning reckoning, List<Point> points) {
    return reckoning.held().indicator().breaks().stream()
        .map(one -> one.from().firstDay())
        .mapToInt(day ->
            (int) points.stream().filter(one -> one.period().firstDay().isBefore(day)).count())
        .filter(at -> at < points.size())
        .max()
        .orElse(0);
  }
}
