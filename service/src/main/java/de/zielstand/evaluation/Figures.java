package de.zielstand.evaluation;

import de.zielstand.element.Code;
import de.zielstand.indicator.Entry;
import de.zielstand.indicator.Indicator;
import de.zielstand.indicator.IndicatorKind;
import de.zielstand.observation.Amount;
import de.zielstand.observation.Amount.Quantity;
import de.zielstand.observation.Content;
import de.zielstand.observation.GemeindeSum;
import de.zielstand.observation.Quality;
import de.zielstand.observation.Revision;
import de.zielstand.observation.Sign;
import de.zielstand.period.Period;
import de.zielstand.period.PeriodKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The totals of one indicator, period by period. Rows of breakdowns stay out of them, but for those
 * of levels, which have no total of their own and are held against one level, and for those of the
 * Gemeinden of a Kreis, which are its total where nobody entered one.
 *
 * @param missing periods of which somebody said why there is no value
 */
record Figures(
    PeriodKind rhythm, NavigableMap<Period, Figure> values, NavigableMap<Period, Sign> missing) {

  /**
   * The newest revision of each figure, in any order.
   *
   * @param level the one whose share is meant, of an indicator with levels
   */
  static Figures of(Indicator indicator, Collection<Revision> revisions, Optional<Code> level) {
    if (indicator.kind() == IndicatorKind.LEVELS) {
      return Levels.of(indicator, revisions, level);
    }
    NavigableMap<Period, Figure> values = new TreeMap<>();
    NavigableMap<Period, Sign> missing = new TreeMap<>();
    NavigableMap<Period, Map<String, Content>> parts = new TreeMap<>();
    for (Revision revision : revisions) {
      Period period = revision.key().period();
      if (revision.key().breakdown().isEmpty()) {
        switch (revision.content()) {
          case Content.Value(Amount amount, Quality quality) when fits(indicator.kind(), amount) ->
              values.put(period, Figure.of(period, amount, quality));
          case Content.Missing(Sign sign) -> missing.put(period, sign);
          // Its kind was another when it was entered, or it was never meant.
          case Content.Value _, Content.Withdrawn _ -> {}
        }
      } else if (indicator.gemeinden().isPresent()) {
        parts
            .computeIfAbsent(period, _ -> new HashMap<>())
            .put(revision.key().breakdown(), revision.content());
      }
    }
    parts.forEach((period, its) -> {
      if (!values.containsKey(period) && !missing.containsKey(period)) {
        GemeindeSum.of(indicator, its::get)
            .filter(sum -> fits(indicator.kind(), sum.amount()))
            .ifPresent(sum -> values.put(period, Figure.of(period, sum)));
      }
    });
    return of(indicator.rhythm(), values, missing);
  }

  /** What overlaps a period of the rhythm would be counted twice. */
  static Figures of(
      PeriodKind rhythm, NavigableMap<Period, Figure> values, NavigableMap<Period, Sign> missing) {
    List<Period> own = values.keySet().stream().filter(period -> period.kind() == rhythm).toList();
    if (own.size() < values.size()) {
      values
          .keySet()
          .removeIf(period ->
              period.kind() != rhythm && own.stream().anyMatch(one -> overlap(one, period)));
    }
    return new Figures(
        rhythm,
        Collections.unmodifiableNavigableMap(values),
        Collections.unmodifiableNavigableMap(missing));
  }

  /** What came new in each period, of totals that grow; what came in a gap stays unknown. */
  Figures newInPeriod() {
    NavigableMap<Period, Figure> added = new TreeMap<>();
    Figure before = null;
    for (Figure figure : values.values()) {
      boolean follows =
          before == null || figure.period().previous().equals(Optional.of(before.period()));
      if (follows) {
        BigDecimal come = before == null ? figure.count() : figure.count().subtract(before.count());
        added.put(
            figure.period(), Figure.of(figure.period(), new Quantity(come), figure.quality()));
      }
      before = figure;
    }
    return new Figures(rhythm, Collections.unmodifiableNavigableMap(added), missing);
  }

  /** The last that ended by a day. */
  Optional<Figure> lastBy(LocalDate day) {
    return values.descendingMap().values().stream()
        .filter(figure -> !figure.lastDay().isAfter(day))
        .findFirst();
  }

  /** Those that reach beyond the first day and ended by the last. */
  List<Figure> between(LocalDate first, LocalDate last) {
    List<Figure> between = new ArrayList<>();
    for (Figure figure : values.values()) {
      if (!figure.lastDay().isBefore(first) && !figure.lastDay().isAfter(last)) {
        between.add(figure);
      }
    }
    return between;
  }

  List<Figure> until(LocalDate last) {
    return between(LocalDate.MIN, last);
  }

  static boolean isRunningTotal(Indicator indicator) {
    return indicator.entry().filter(Entry.RUNNING_TOTAL::equals).isPresent();
  }

  /** A score of which only the return was counted is no value. */
  private static boolean fits(IndicatorKind kind, Amount amount) {
    return amount.isOf(kind) && !(amount instanceof Amount.Score score && score.mean() == null);
  }

  private static boolean overlap(Period one, Period other) {
    return !one.lastDay().isBefore(other.firstDay()) && !other.lastDay().isBefore(one.firstDay());
  }
}
