package de.zielstand.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * The equations left for the unknowns of a cluster, as small as they get without losing a solution:
 * equal rows are one row, and unknowns that occur in the same rows with the same signs are one
 * column, their sum, of which each of them can be any part.
 */
final class ReducedSystem {
  /** One equation: the signed sum of some columns is {@code right}. */
  static final class Row {
    final int[] columns;
    final int[] signs;
    final long right;

    private Row(int[] columns, int[] signs, long right) {
      this.columns = columns;
      this.signs = signs;
      this.right = right;
    }

    boolean holds(long[] table) {
      long sum = 0;
      for (int place = 0; place < columns.length; place++) {
        sum += signs[place] * table[columns[place]];
      }
      return sum == right;
    }
  }

  /**
   * @param truth the true sum of the unknowns in this column
   * @param width how many values each of them has to keep
   * @param shared whether there are several, so that each can be anything from zero to the sum
   */
  record Column(long truth, int width, boolean shared) {
    private Column and(Node node) {
      return new Column(truth + node.count(), Math.max(width, node.width()), true);
    }

    /** Whether sums from low to high leave each unknown of this column uncertain enough. */
    boolean isWide(long low, long high) {
      return high - (shared ? 0 : low) >= width - 1;
    }
  }

  private final List<Column> columns;
  private final List<Row> rows;

  private ReducedSystem(List<Column> columns, List<Row> rows) {
    this.columns = columns;
    this.rows = rows;
  }

  List<Column> columns() {
    return columns;
  }

  List<Row> rows() {
    return rows;
  }

  /** A cluster is connected, so counting the links tells whether there is a second way round. */
  boolean isTree() {
    int links = rows.stream().mapToInt(row -> row.columns.length).sum();
    return links == rows.size() + columns.size() - 1;
  }

  static ReducedSystem of(LinkedTable table, BitSet cluster, BitSet equations) {
    Collection<List<Integer>> distinct = distinctRows(table, cluster, equations);
    Map<Integer, List<Integer>> occurrences = new HashMap<>();
    int number = 0;
    for (List<Integer> row : distinct) {
      number++;
      for (int term : row) {
        int signed = term < 0 ? -number : number;
        occurrences.computeIfAbsent(Math.abs(term), fresh -> new ArrayList<>()).add(signed);
      }
    }
    Map<List<Integer>, Integer> columnOf = new HashMap<>();
    List<Column> columns = new ArrayList<>();
    cluster.stream()
        .forEach(index -> {
          Node node = table.node(index);
          List<Integer> key = occurrences.getOrDefault(index + 1, List.of());
          Integer column = columnOf.putIfAbsent(key, columns.size());
          if (column == null) {
            columns.add(new Column(node.count(), node.width(), false));
          } else {
            columns.set(column, columns.get(column).and(node));
          }
        });
    List<Row> rows = new ArrayList<>();
    for (List<Integer> row : distinct) {
      rows.add(row(row, term -> columnOf.get(occurrences.get(Math.abs(term))), columns));
    }
    return new ReducedSystem(columns, rows);
  }

  private static Row row(List<Integer> terms, IntUnaryOperator columnOf, List<Column> columns) {
    Map<Integer, Integer> signs = new LinkedHashMap<>();
    for (int term : terms) {
      signs.put(columnOf.applyAsInt(term), Integer.signum(term));
    }
    long right = 0;
    for (Map.Entry<Integer, Integer> term : signs.entrySet()) {
      right += term.getValue() * columns.get(term.getKey()).truth();
    }
    return new Row(
        signs.keySet().stream().mapToInt(Integer::intValue).toArray(),
        signs.values().stream().mapToInt(Integer::intValue).toArray(),
        right);
  }

  /** Each row as the sorted list of its unknowns, counted from one and negative for the whole. */
  private static Collection<List<Integer>> distinctRows(
      LinkedTable table, BitSet cluster, BitSet equations) {
    Set<List<Integer>> distinct = new LinkedHashSet<>();
    equations.stream()
        .forEach(equation -> {
          int[] members = table.equation(equation);
          List<Integer> terms = new ArrayList<>();
          for (int place = 0; place < members.length; place++) {
            if (cluster.get(members[place])) {
              terms.add(LinkedTable.sign(place) * (members[place] + 1));
            }
          }
          terms.sort(null);
          distinct.add(terms);
        });
    return distinct;
  }
}
