package de.zielstand.surroundings;

import de.zielstand.element.Code;
import java.time.LocalDate;
import java.util.Comparator;

/** Which figure, of what, on which day. */
public record ContextKey(Code figure, Territory territory, LocalDate day)
    implements Comparable<ContextKey> {
  private static final Comparator<ContextKey> ORDER =
      Comparator.comparing(ContextKey::figure)
          .thenComparing(key -> key.territory().code())
          .thenComparing(ContextKey::day);

  @Override
  public int compareTo(ContextKey other) {
    return ORDER.compare(this, other);
  }
}
