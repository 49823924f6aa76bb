package de.zielstand.plausibility;

import de.zielstand.indicator.SeriesBreak;
import de.zielstand.observation.Amount;
import de.zielstand.period.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A figure among the others of its series that mean the same: those between the same two breaks.
 *
 * @param periods in their order; of the calendar none is left out
 * @param amounts of these periods, null where there is none
 * @param own where the figure itself stands
 */
record Surroundings(List<Period> periods, List<@Nullable Amount> amounts, int own) {
  /** So many periods on either side: years of every rhythm, and still quick. */
  static final int REACH = 100;

  static Surroundings of(
      Period period, NavigableMap<Period, Amount> series, List<SeriesBreak> breaks) {
    NavigableMap<Period, Amount> piece = new TreeMap<>(series);
    piece.keySet().removeIf(other -> other.kind() != period.kind());
    for (SeriesBreak one : breaks) {
      LocalDate border = one.from().firstDay();
      boolean isBefore = period.firstDay().isBefore(border);
      piece.keySet().removeIf(other -> other.firstDay().isBefore(border) != isBefore);
    }
    List<Period> periods = new ArrayList<>(before(period, piece).reversed());
    int own = periods.size();
    periods.add(period);
    periods.addAll(after(period, piece));
    List<@Nullable Amount> amounts = new ArrayList<>();
    periods.forEach(one -> amounts.add(piece.get(one)));
    return new Surroundings(periods, amounts, own);
  }

  /** Where the last value before it stands, gaps left out. */
  Optional<Integer> lastBefore() {
    for (int i = own - 1; i >= 0; i--) {
      if (amounts.get(i) != null) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** Whether the figure says the same as the one directly before it; an event follows none. */
  boolean standsStill() {
    return periods.get(own).kind().isCalendar() && standsStillAt(own);
  }

  boolean stoodStillBefore() {
    for (int i = 0; i < own; i++) {
      if (standsStillAt(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean standsStillAt(int at) {
    Amount amount = amounts.get(at);
    return at > 0 && amount != null && Plain.isSame(amount, amounts.get(at - 1));
  }

  /** The nearest first. */
  private static List<Period> before(Period period, NavigableMap<Period, Amount> piece) {
    return period.kind().isCalendar()
        ? steps(period, piece.firstKey())
        : nearest(piece.headMap(period, false).descendingKeySet());
  }

  private static List<Period> after(Period period, NavigableMap<Period, Amount> piece) {
    return period.kind().isCalendar()
        ? steps(period, piece.lastKey())
        : nearest(piece.tailMap(period, false).keySet());
  }

  private static List<Period> steps(Period from, Period to) {
    List<Period> steps = new ArrayList<>();
    boolean backwards = to.compareTo(from) < 0;
    Period at = from;
    // Two-year periods may begin in other years than the one aimed at.
    while ((backwards ? at.compareTo(to) > 0 : at.compareTo(to) < 0) && steps.size() < REACH) {
      at = (backwards ? at.previous() : at.next()).orElseThrow();
      steps.add(at);
    }
    return steps;
  }

  private static List<Period> nearest(Collection<Period> periods) {
    return periods.stream().limit(REACH).toList();
  }
}
