package de.zielstand.disclosure;

/**
 * A true count with the rule it falls under. The id stays the same from release to release. A cell
 * that is not printed (the rest of a share) can still be worked out from others and is protected.
 */
public record Cell(String id, long count, SmallNumberRule rule, boolean printed) {
  /** Above it the solver's doubles would no longer tell neighbouring counts apart. */
  private static final long LARGEST = 1_000_000_000_000L;

  public Cell {
    if (id.isBlank()) {
      throw new InvalidFiguresException("A cell needs an id");
    }
    if (count < 0 || count > LARGEST) {
      throw new InvalidFiguresException("Count of " + id + " is out of range: " + count);
    }
  }

  public static Cell printed(String id, long count, SmallNumberRule rule) {
    return new Cell(id, count, rule, true);
  }

  public static Cell implied(String id, long count, SmallNumberRule rule) {
    return new Cell(id, count, rule, false);
  }
}
