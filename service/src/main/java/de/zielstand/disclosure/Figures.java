package de.zielstand.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything a release would like to say, still raw: counts, how they add up, what is computed from
 * them, and the signs of what is missing.
 */
public record Figures(
    List<Cell> cells,
    List<Equation> equations,
    List<Follower> followers,
    Map<String, Disclosed.Sign> missing) {
  public Figures {
    cells = List.copyOf(cells);
    equations = List.copyOf(equations);
    followers = List.copyOf(followers);
    missing = Map.copyOf(missing);
    refuseUnknownCells(CellIndex.of(cells), equations, followers);
    refuseDoubleIds(cells, followers, missing);
    if (missing.containsValue(Disclosed.Sign.HIDDEN)) {
      throw new InvalidFiguresException("Only the protection hides: a figure came in hidden");
    }
  }

  public static Figures of(List<Cell> cells, List<Equation> equations) {
    return new Figures(cells, equations, List.of(), Map.of());
  }

  /** A sum that did not hold was withheld when it was due, and teaches nobody anything. */
  Figures withoutFalseSums() {
    CellIndex index = CellIndex.of(cells);
    return new Figures(cells, equations.stream().filter(index::holds).toList(), followers, missing);
  }

  private static void refuseUnknownCells(
      CellIndex index, List<Equation> equations, List<Follower> followers) {
    for (Equation equation : equations) {
      index.cell(equation.whole());
      equation.parts().forEach(index::cell);
    }
    for (Follower follower : followers) {
      follower.follows().forEach(index::cell);
    }
  }

  private static void refuseDoubleIds(
      List<Cell> cells, List<Follower> followers, Map<String, Disclosed.Sign> missing) {
    Set<String> taken = new HashSet<>(missing.keySet());
    cells.forEach(cell -> refuseTaken(cell.id(), taken));
    followers.forEach(follower -> refuseTaken(follower.id(), taken));
  }

  private static void refuseTaken(String id, Set<String> taken) {
    if (!taken.add(id)) {
      throw new InvalidFiguresException("Two figures are called " + id);
    }
  }
}
