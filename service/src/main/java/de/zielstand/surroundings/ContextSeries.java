package de.zielstand.surroundings;

import de.zielstand.element.Code;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One figure of one territory over the days it is known for.
 *
 * @param points by day, each with what holds
 */
public record ContextSeries(Name name, List<ContextRevision> points) {
  /** Which figure, of what. */
  public record Name(Code figure, Territory territory) implements Comparable<Name> {
    private static final Comparator<Name> ORDER =
        Comparator.comparing(Name::figure).thenComparing(name -> name.territory().code());

    static Name of(ContextKey key) {
      return new Name(key.figure(), key.territory());
    }

    @Override
    public int compareTo(Name other) {
      return ORDER.compare(this, other);
    }
  }

  public ContextSeries {
    if (points.isEmpty() || points.stream().anyMatch(one -> one.said().isEmpty())) {
      throw new IllegalArgumentException("A series has figures: " + name);
    }
    points = List.copyOf(points);
  }

  public ContextRevision last() {
    return points.getLast();
  }

  /** Of a figure that holds there is always something said. */
  public static Statement said(ContextRevision point) {
    return point.said().orElseThrow();
  }

  /** Named as its newest figure is. */
  public Statement newest() {
    return said(last());
  }

  /** Against the day before it; empty of the first, and where another definition begins. */
  public Optional<BigDecimal> change(int at) {
    return at == 0 || breaksAt(at)
        ? Optional.empty()
        : Optional.of(said(points.get(at)).value().subtract(said(points.get(at - 1)).value()));
  }

  public Optional<BigDecimal> lastChange() {
    return change(points.size() - 1);
  }

  /** Figures of two definitions are not to be compared; where none is given nobody can tell. */
  public boolean breaksAt(int at) {
    if (at == 0) {
      return false;
    }
    Optional<String> before = said(points.get(at - 1)).definition();
    Optional<String> now = said(points.get(at)).definition();
    return before.isPresent() && now.isPresent() && !before.equals(now);
  }
}
