package de.zielstand.observation;

import de.zielstand.element.Code;
import de.zielstand.period.Period;
import java.util.Optional;

/**
 * Which figure: of an indicator, in a period, for one part of a breakdown.
 *
 * @param concept empty where the indicator hangs on something beside the concepts
 * @param breakdown empty for the whole, else {@code merkmal=ausprägung} pairs
 */
public record FigureKey(Optional<Code> concept, Code indicator, Period period, String breakdown)
    implements Comparable<FigureKey> {

  /** The same for another part, or the whole. */
  public FigureKey of(String part) {
    return new FigureKey(concept, indicator, period, part);
  }

  /** Written out, because thousands are compared for one page. */
  @Override
  public int compareTo(FigureKey other) {
    int byConcept = name(concept).compareTo(name(other.concept));
    if (byConcept != 0) {
      return byConcept;
    }
    int byIndicator = indicator.compareTo(other.indicator);
    if (byIndicator != 0) {
      return byIndicator;
    }
    int byPeriod = period.compareTo(other.period);
    return byPeriod == 0 ? breakdown.compareTo(other.breakdown) : byPeriod;
  }

  private static String name(Optional<Code> concept) {
    return concept.isPresent() ? concept.get().value() : "";
  }
}
