package de.zielstand.indicator;

import java.util.List;

/** A feature by which a figure is told apart, with its known values (none listed: open). */
public record Breakdown(String key, String title, List<String> values) {
  public Breakdown {
    values = List.copyOf(values);
  }
}
