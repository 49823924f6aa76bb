package de.zielstand.disclosure;

import java.util.HashSet;
import java.util.List;

/** What everybody knows to hold between cells: the whole is the sum of its parts. */
public record Equation(String whole, List<String> parts, Bond bond) {
  /** What the parts are to the whole. */
  public enum Bond {
    /** Places, periods or measures that are added up. */
    ADDENDS,
    /** A group of persons split by an attribute: the rest of the group must not be betrayed. */
    CATEGORIES
  }

  public Equation {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new InvalidFiguresException("Nothing adds up to " + whole);
    }
    if (parts.contains(whole) || new HashSet<>(parts).size() < parts.size()) {
      throw new InvalidFiguresException("A cell occurs twice in the sum of " + whole);
    }
  }

  public static Equation sum(String whole, List<String> parts) {
    return new Equation(whole, parts, Bond.ADDENDS);
  }

  public static Equation breakdown(String whole, List<String> parts) {
    return new Equation(whole, parts, Bond.CATEGORIES);
  }
}
