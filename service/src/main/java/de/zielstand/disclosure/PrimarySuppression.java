package de.zielstand.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds the cells that are hidden for what they say themselves. */
final class PrimarySuppression {
  enum Cause {
    /** The count is too small, or with a larger group it would betray a rest that is no cell. */
    SMALL,
    /** Only the other cell of a pair is too small, and that cell is protected itself. */
    SMALL_COUNTERPART
  }

  private PrimarySuppression() {}

  static Map<String, Cause> of(Figures figures) {
    CellIndex cells = CellIndex.of(figures.cells());
    Set<String> inEmptyGroup = new HashSet<>();
    Map<String, Cause> causes = new HashMap<>();
    for (Equation equation : figures.equations()) {
      if (equation.bond() == Equation.Bond.CATEGORIES) {
        long whole = cells.cell(equation.whole()).count();
        if (whole == 0) {
          inEmptyGroup.addAll(equation.parts());
        } else {
          addBetrayed(equation, whole, cells, causes);
        }
      }
    }
    for (Cell cell : figures.cells()) {
      if (cell.rule().tooFew(cell.count()) || isTellingZero(cell, inEmptyGroup)) {
        causes.put(cell.id(), Cause.SMALL);
      }
    }
    return causes;
  }

  private static void addBetrayed(
      Equation equation, long whole, CellIndex cells, Map<String, Cause> causes) {
    boolean pair = equation.parts().size() == 2;
    for (String id : equation.parts()) {
      Cell part = cells.cell(id);
      if (part.rule().betrays(whole - part.count())) {
        if (!pair) {
          causes.put(id, Cause.SMALL);
        } else if (part.printed()) {
          causes.putIfAbsent(id, Cause.SMALL_COUNTERPART);
        }
      }
    }
  }

  /** That nobody of a group has a sensitive attribute tells on all of them, unless it is empty. */
  private static boolean isTellingZero(Cell cell, Set<String> inEmptyGroup) {
    return cell.count() == 0 && cell.rule().sensitive() && !inEmptyGroup.contains(cell.id());
  }
}
