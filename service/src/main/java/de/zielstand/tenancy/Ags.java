package de.zielstand.tenancy;

import de.zielstand.element.Notated;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The official key of a territory, kept as text because its leading zero is part of it: {@code 05}
 * the Land, {@code 05962} a Kreis, {@code 05114000} a city or a Gemeinde.
 */
public record Ags(String value) implements Comparable<Ags>, Notated {
  private static final Pattern SHAPE = Pattern.compile("05(\\d{3}(\\d{3})?)?");

  public static final Ags LAND = new Ags("05");

  public Ags {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("Not an AGS of North Rhine-Westphalia: " + value);
    }
  }

  /** For text from outside, which may be anything. */
  public static Optional<Ags> parse(String text) {
    return SHAPE.matcher(text).matches() ? Optional.of(new Ags(text)) : Optional.empty();
  }

  public boolean isLand() {
    return equals(LAND);
  }

  /** A Gemeinde carries the key of its Kreis as its beginning. */
  public boolean liesIn(Ags around) {
    return value.startsWith(around.value) && !equals(around);
  }

  @Override
  public int compareTo(Ags other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
