package de.zielstand.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;

/**
 * The equations left for the unknowns of a cluster, as small as they get without losing a solution:
 * equal rows are one row, and unknowns that occur in the same rows with the same signs are one
 * column, their sum, of which each of them can be any part.
 */
final class ReducedSystem {
  private final List<Column> columns;
  private final List<Row> rows;
  private final Map<Integer, Integer> columnOf;
  private final long[] truth;

  private ReducedSystem(List<Column> columns, List<Row> rows, Map<Integer, Integer> columnOf) {
    this.columns = columns;
    this.rows = rows;
    this.columnOf = columnOf;
    truth = columns.stream().mapToLong(Column::truth).toArray();
  }

  static ReducedSystem of(LinkedTable table, BitSet cluster, BitSet equations) {
    Collection<List<Integer>> terms = distinctRows(table, cluster, equations);
    Map<Integer, List<Integer>> occurrences = occurrences(terms);
    Map<List<Integer>, List<Integer>> alike = new LinkedHashMap<>();
    for (int unknown : cluster.stream().toArray()) {
      alike
          .computeIfAbsent(occurrences.getOrDefault(unknown, List.of()), fresh -> new ArrayList<>())
          .add(unknown);
    }
    List<Column> columns = new ArrayList<>();
    Map<Integer, Integer> columnOf = new HashMap<>();
    for (List<Integer> unknowns : alike.values()) {
      unknowns.forEach(unknown -> columnOf.put(unknown, columns.size()));
      columns.add(Column.of(unknowns, table));
    }
    ReducedSystem system = new ReducedSystem(columns, new ArrayList<>(), columnOf);
    terms.forEach(row -> system.rows.add(system.row(row)));
    return system;
  }

  List<Column> columns() {
    return columns;
  }

  List<Row> rows() {
    return rows;
  }

  boolean contains(Set<Integer> unknowns) {
    return columnOf.keySet().containsAll(unknowns);
  }

  /** A table that differs from the true one by some changes. */
  long[] tableWith(Map<Integer, Long> changes) {
    long[] table = truth.clone();
    changes.forEach((unknown, change) -> table[columnOf(unknown)] += change);
    return table;
  }

  long[] truth() {
    return truth.clone();
  }

  /** A cluster is connected, so counting the links tells whether there is a second way round. */
  boolean isTree() {
    int links = rows.stream().mapToInt(row -> row.columns.length).sum();
    return links == rows.size() + columns.size() - 1;
  }

  private int columnOf(int unknown) {
    return Objects.requireNonNull(columnOf.get(unknown));
  }

  private Row row(List<Integer> terms) {
    SequencedMap<Integer, Integer> signs = new LinkedHashMap<>();
    terms.forEach(term -> signs.put(columnOf(unknown(term)), Integer.signum(term)));
    int[] places = signs.keySet().stream().mapToInt(Integer::intValue).toArray();
    int[] factors = signs.values().stream().mapToInt(Integer::intValue).toArray();
    return new Row(places, factors, Row.signedSum(places, factors, truth));
  }

  /** In which rows an unknown occurs, counted from one and negative where it is the whole. */
  private static Map<Integer, List<Integer>> occurrences(Collection<List<Integer>> rows) {
    Map<Integer, List<Integer>> occurrences = new HashMap<>();
    int number = 0;
    for (List<Integer> row : rows) {
      number++;
      for (int term : row) {
        occurrences
            .computeIfAbsent(unknown(term), fresh -> new ArrayList<>())
            .add(Integer.signum(term) * number);
      }
    }
    return occurrences;
  }

  /** An unknown as a term is counted from one, so that there is a sign: negative for the whole. */
  private static int term(int sign, int unknown) {
    return sign * (unknown + 1);
  }

  private static int unknown(int term) {
    return Math.abs(term) - 1;
  }

  /** The terms of each row, sorted, once. */
  private static Collection<List<Integer>> distinctRows(
      LinkedTable table, BitSet cluster, BitSet equations) {
    Set<List<Integer>> distinct = new LinkedHashSet<>();
    equations.stream()
        .forEach(equation -> {
          int[] members = table.equation(equation);
          List<Integer> terms = new ArrayList<>();
          for (int place = 0; place < members.length; place++) {
            if (cluster.get(members[place])) {
              terms.add(term(LinkedTable.sign(place), members[place]));
            }
          }
          terms.sort(null);
          distinct.add(terms);
        });
    return distinct;
  }
}
