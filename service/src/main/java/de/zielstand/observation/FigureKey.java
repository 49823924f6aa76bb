package de.zielstand.observation;

import de.zielstand.element.Code;
import de.zielstand.period.Period;
import java.util.Comparator;
import java.util.Optional;

/**
 * Which figure: of an indicator, in a period, for one part of a breakdown.
 *
 * @param concept empty where the indicator hangs on something beside the concepts
 * @param breakdown empty for the whole, else {@code merkmal=ausprägung} pairs
 */
public record FigureKey(Optional<Code> concept, Code indicator, Period period, String breakdown)
    implements Comparable<FigureKey> {
  private static final Comparator<FigureKey> ORDER =
      Comparator.comparing((FigureKey key) -> key.concept.map(Code::value).orElse(""))
          .thenComparing(FigureKey::indicator)
          .thenComparing(FigureKey::period)
          .thenComparing(FigureKey::breakdown);

  @Override
  public int compareTo(FigureKey other) {
    return ORDER.compare(this, other);
  }
}
