package de.zielstand.plausibility;

import de.zielstand.element.Code;
import de.zielstand.indicator.Indicator;
import de.zielstand.observation.Amount;
import de.zielstand.observation.Content;
import de.zielstand.observation.FigureKey;
import de.zielstand.period.Period;
import de.zielstand.trend.Deviation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is odd about figures, seen beside all others of their series and their relations. */
public final class PlausibilityCheck {
  private PlausibilityCheck() {}

  /**
   * Doubts in the order of the figures, those of one figure in the order of their codes.
   *
   * @param figures those of the indicator in all periods and those its relations name; others do no
   *     harm
   * @param asked figures of this indicator; one without a value leaves no doubt
   */
  public static List<Doubt> of(
      Indicator indicator, SortedMap<FigureKey, Content> figures, SortedSet<FigureKey> asked) {
    Map<Line, NavigableMap<Period, Amount>> lines = lines(indicator, figures, asked);
    Map<List<@Nullable Amount>, List<Deviation>> deviations = new HashMap<>();
    List<Doubt> doubts = new ArrayList<>();
    for (FigureKey key : asked) {
      if (!key.indicator().equals(indicator.code())) {
        throw new IllegalArgumentException(key + " is no figure of " + indicator.code());
      }
      NavigableMap<Period, Amount> line = lines.getOrDefault(Line.of(key), new TreeMap<>());
      Amount amount = line.get(key.period());
      if (amount != null) {
        doubts.addAll(ofOne(indicator, figures, key, amount, line, deviations));
      }
    }
    return doubts;
  }

  private static List<Doubt> ofOne(
      Indicator indicator,
      SortedMap<FigureKey, Content> figures,
      FigureKey key,
      Amount amount,
      NavigableMap<Period, Amount> line,
      Map<List<@Nullable Amount>, List<Deviation>> deviations) {
    Surroundings surroundings = Surroundings.of(key.period(), line, indicator.breaks());
    List<Doubt> doubts = new ArrayList<>();
    doubts.addAll(new ByItself(indicator, key, amount).doubts());
    doubts.addAll(new InSeries(indicator, key, amount, surroundings, deviations).doubts());
    doubts.addAll(new BesideOthers(indicator, key, amount, figures).doubts());
    doubts.addAll(new BesideGemeinden(indicator, key, amount, figures).doubts());
    doubts.sort(Comparator.comparing(Doubt::code));
    return doubts;
  }

  private static Map<Line, NavigableMap<Period, Amount>> lines(
      Indicator indicator, SortedMap<FigureKey, Content> figures, SortedSet<FigureKey> asked) {
    Map<Line, NavigableMap<Period, Amount>> lines = new HashMap<>();
    Set<Optional<Code>> concepts = new HashSet<>();
    asked.forEach(key -> concepts.add(key.concept()));
    for (Optional<Code> concept : concepts) {
      // Among all figures of a municipality these stand together; the others need not be looked at.
      FigureKey first = new FigureKey(concept, indicator.code(), Period.EARLIEST, "");
      for (Map.Entry<FigureKey, Content> figure : figures.tailMap(first).entrySet()) {
        FigureKey key = figure.getKey();
        if (!key.indicator().equals(indicator.code()) || !key.concept().equals(concept)) {
          break;
        }
        if (figure.getValue() instanceof Content.Value value) {
          lines
              .computeIfAbsent(Line.of(key), _ -> new TreeMap<>())
              .put(key.period(), value.amount());
        }
      }
    }
    return lines;
  }

  /** What the figures of one series have in common beside their indicator. */
  private record Line(Optional<Code> concept, String breakdown) {
    static Line of(FigureKey key) {
      return new Line(key.concept(), key.breakdown());
    }
  }
}
