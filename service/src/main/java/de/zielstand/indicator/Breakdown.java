package de.zielstand.indicator;

import java.util.List;

/** A feature by which a figure is told apart, with its known values (none listed: open). */
public record Breakdown(String key, String title, List<String> values) {
  /**
   * By this one a Kreis is told apart; without values it stands for all Gemeinden to which the
   * measure applies.
   */
  public static final String GEMEINDE = "gemeinde";

  public Breakdown {
    values = List.copyOf(values);
  }

  public boolean isOfAllGemeinden() {
    return key.equals(GEMEINDE) && values.isEmpty();
  }

  Breakdown with(List<String> known) {
    return new Breakdown(key, title, known);
  }

  /** A part as figures name it. */
  public String part(String value) {
    return key + "=" + value;
  }
}
