package de.zielstand.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Gathers what all releases together say. A cell whose count did not change is the same unknown in
 * all of them, whether or not a reader is told so: that can only help the reader, so the audit errs
 * on the safe side. A corrected count is another unknown.
 */
final class Knowledge {
  private record Quantity(String id, long count) {}

  private static final class Gathered {
    private int width = 1;
    private boolean known;
    private boolean primary;
    private boolean exposed;
    private boolean printed;

    private Node node(Quantity quantity) {
      return new Node(
          quantity.id, quantity.count, width, known, primary, exposed && known, printed);
    }
  }

  private final Map<Quantity, Integer> indexes = new LinkedHashMap<>();
  private final List<Gathered> gathered = new ArrayList<>();
  private final Set<List<Integer>> equations = new HashSet<>();
  private final List<List<Integer>> ordered = new ArrayList<>();

  private Knowledge() {}

  /** The blocks of all releases, each with its equations; cells without any stand alone. */
  static List<LinkedTable> blocks(Figures now, List<PastRelease> past) {
    Knowledge knowledge = new Knowledge();
    for (PastRelease release : past) {
      knowledge.add(release.figures().withoutFalseSums());
      for (Cell cell : release.figures().cells()) {
        knowledge.of(cell).known |= release.shown().contains(cell.id());
      }
    }
    Map<String, PrimarySuppression.Cause> causes = knowledge.add(now);
    for (Cell cell : now.cells()) {
      Gathered quantity = knowledge.of(cell);
      quantity.printed = cell.printed();
      quantity.exposed = causes.get(cell.id()) == PrimarySuppression.Cause.SMALL;
    }
    return knowledge.split();
  }

  private Map<String, PrimarySuppression.Cause> add(Figures figures) {
    Map<String, PrimarySuppression.Cause> causes = PrimarySuppression.of(figures);
    for (Cell cell : figures.cells()) {
      Gathered quantity = of(cell);
      boolean primary = causes.containsKey(cell.id());
      quantity.primary |= primary;
      if (cell.printed() || primary) {
        quantity.width = Math.max(quantity.width, cell.rule().k());
      }
    }
    CellIndex cells = CellIndex.of(figures.cells());
    for (Equation equation : figures.equations()) {
      add(equation, cells);
    }
    return causes;
  }

  /** The same sum said again in a later release is no further knowledge. */
  private void add(Equation equation, CellIndex cells) {
    List<Integer> parts = new ArrayList<>(equation.parts().size());
    for (String part : equation.parts()) {
      parts.add(indexOf(cells.cell(part)));
    }
    Collections.sort(parts);
    parts.addFirst(indexOf(cells.cell(equation.whole())));
    if (equations.add(parts)) {
      ordered.add(parts);
    }
  }

  private Gathered of(Cell cell) {
    return gathered.get(indexOf(cell));
  }

  private int indexOf(Cell cell) {
    return indexes.computeIfAbsent(
        new Quantity(cell.id(), cell.count()),
        fresh -> {
          gathered.add(new Gathered());
          return indexes.size();
        });
  }

  private List<LinkedTable> split() {
    DisjointSets sets = new DisjointSets(gathered.size());
    for (List<Integer> equation : ordered) {
      equation.forEach(index -> sets.unite(equation.getFirst(), index));
    }
    SequencedMap<Integer, LinkedTable.Builder> builders = new LinkedHashMap<>();
    IntFunction<LinkedTable.Builder> builderOf =
        index -> builders.computeIfAbsent(sets.find(index), fresh -> new LinkedTable.Builder());
    int[] places = new int[gathered.size()];
    indexes.forEach((quantity, index) ->
        places[index] = builderOf.apply(index).add(gathered.get(index).node(quantity)));
    for (List<Integer> equation : ordered) {
      builderOf
          .apply(equation.getFirst())
          .add(equation.stream().mapToInt(index -> places[index]).toArray());
    }
    List<LinkedTable> tables = new ArrayList<>(builders.size());
    builders.values().forEach(builder -> tables.add(builder.build()));
    return tables;
  }
}
