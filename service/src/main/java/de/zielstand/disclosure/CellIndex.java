package de.zielstand.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cells of one release by their ids. */
final class CellIndex {
  private final Map<String, Cell> cells;

  private CellIndex(Map<String, Cell> cells) {
    this.cells = cells;
  }

  static CellIndex of(List<Cell> cells) {
    Map<String, Cell> byId = HashMap.newHashMap(cells.size());
    cells.forEach(cell -> byId.put(cell.id(), cell));
    return new CellIndex(byId);
  }

  Cell cell(String id) {
    Cell cell = cells.get(id);
    if (cell == null) {
      throw new InvalidFiguresException("There is no cell " + id);
    }
    return cell;
  }

  boolean holds(Equation equation) {
    long sum = equation.parts().stream().mapToLong(part -> cell(part).count()).sum();
    return sum == cell(equation.whole()).count();
  }
}
