package de.zielstand.evaluation;

import de.zielstand.element.Code;
import de.zielstand.indicator.Indicator;
import de.zielstand.indicator.Level;
import de.zielstand.observation.Amount;
import de.zielstand.observation.Amount.Count;
import de.zielstand.observation.Content;
import de.zielstand.observation.Quality;
import de.zielstand.observation.Revision;
import de.zielstand.observation.Sign;
import de.zielstand.period.Period;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Counts per level of a scale, as the share of those who reached a level. */
final class Levels {
  private static final String FEATURE = "stufe=";

  private Levels() {}

  /** Only where all levels were counted: a level without an entry is not zero. */
  static Figures of(Indicator indicator, Collection<Revision> revisions, Optional<Code> level) {
    List<Code> scale = indicator.scale().stream().map(Level::code).toList();
    Map<Period, Map<Code, Content>> rows = new HashMap<>();
    for (Revision revision : revisions) {
      level(revision)
          .filter(scale::contains)
          .ifPresent(code ->
              rows.computeIfAbsent(revision.key().period(), _ -> new HashMap<>())
                  .put(code, revision.content()));
    }
    NavigableMap<Period, Figure> values = new TreeMap<>();
    NavigableMap<Period, Sign> missing = new TreeMap<>();
    rows.forEach((period, row) -> {
      for (Content content : row.values()) {
        if (content instanceof Content.Missing(Sign sign)) {
          missing.merge(period, sign, (one, other) -> one.compareTo(other) > 0 ? one : other);
        }
      }
      share(period, row, scale, level).ifPresent(figure -> values.put(period, figure));
    });
    return Figures.of(indicator.rhythm(), values, missing);
  }

  private static Optional<Code> level(Revision revision) {
    String breakdown = revision.key().breakdown();
    return breakdown.startsWith(FEATURE)
        ? Code.parse(breakdown.substring(FEATURE.length()))
        : Optional.empty();
  }

  private static Optional<Figure> share(
      Period period, Map<Code, Content> row, List<Code> scale, Optional<Code> level) {
    int reached = level.map(scale::indexOf).orElse(scale.size() - 1);
    BigDecimal numerator = BigDecimal.ZERO;
    BigDecimal denominator = BigDecimal.ZERO;
    Quality quality = Quality.MEASURED;
    for (int i = 0; i < scale.size(); i++) {
      if (!(row.get(scale.get(i))
          instanceof Content.Value(Count(long number, _, _), Quality known))) {
        return Optional.empty();
      }
      BigDecimal counted = BigDecimal.valueOf(number);
      denominator = denominator.add(counted);
      numerator = i >= reached ? numerator.add(counted) : numerator;
      quality = known.compareTo(quality) > 0 ? known : quality;
    }
    return Optional.of(Figure.of(period, new Amount.Share(numerator, denominator), quality));
  }
}
