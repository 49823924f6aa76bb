package de.zielstand.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** Unknowns that hang together, and the equations between them. Sets of unknowns are bit sets. */
final class LinkedTable {
  private final List<Node> nodes;
  private final int[][] equations;
  private final int[][] equationsOf;

  private LinkedTable(List<Node> nodes, int[][] equations, int[][] equationsOf) {
    this.nodes = nodes;
    this.equations = equations;
    this.equationsOf = equationsOf;
  }

  List<Node> nodes() {
    return nodes;
  }

  Node node(int index) {
    return nodes.get(index);
  }

  /** The whole first, then its parts. */
  int[] equation(int index) {
    return equations[index];
  }

  boolean needsProtection() {
    return nodes.stream().anyMatch(Node::needsProtection);
  }

  boolean holds() {
    for (int[] equation : equations) {
      long difference = 0;
      for (int place = 0; place < equation.length; place++) {
        difference += sign(place) * node(equation[place]).count();
      }
      if (difference != 0) {
        return false;
      }
    }
    return true;
  }

  /** The sign of a place of an equation whose sum is zero. */
  static int sign(int place) {
    return place == 0 ? -1 : 1;
  }

  BitSet unknownAtFirst() {
    BitSet unknown = new BitSet(nodes.size());
    for (int index = 0; index < nodes.size(); index++) {
      unknown.set(index, node(index).unknownAtFirst());
    }
    return unknown;
  }

  /** All unknowns that can be reached from one of them without crossing a known cell. */
  BitSet cluster(int start, BitSet unknown) {
    BitSet reached = new BitSet(nodes.size());
    BitSet passed = new BitSet(equations.length);
    Deque<Integer> open = new ArrayDeque<>();
    reached.set(start);
    open.add(start);
    while (!open.isEmpty()) {
      for (int equation : equationsOf[open.remove()]) {
        if (!passed.get(equation)) {
          passed.set(equation);
          for (int member : equations[equation]) {
            if (unknown.get(member) && !reached.get(member)) {
              reached.set(member);
              open.add(member);
            }
          }
        }
      }
    }
    return reached;
  }

  BitSet equationsOf(BitSet cluster) {
    BitSet touched = new BitSet(equations.length);
    cluster.stream()
        .forEach(index -> {
          for (int equation : equationsOf[index]) {
            touched.set(equation);
          }
        });
    return touched;
  }

  /** The cells that share an equation with a cell. */
  BitSet neighbours(int cell) {
    BitSet found = new BitSet(nodes.size());
    for (int equation : equationsOf[cell]) {
      for (int member : equations[equation]) {
        found.set(member);
      }
    }
    return found;
  }

  /** What else could be hidden in an equation. */
  BitSet hideable(int equation, BitSet cluster) {
    BitSet found = new BitSet(nodes.size());
    for (int member : equations[equation]) {
      found.set(member, node(member).hideable() && !cluster.get(member));
    }
    return found;
  }

  static final class Builder {
    private final List<Node> nodes = new ArrayList<>();
    private final List<int[]> equations = new ArrayList<>();

    int add(Node node) {
      nodes.add(node);
      return nodes.size() - 1;
    }

    void add(int[] equation) {
      equations.add(equation);
    }

    LinkedTable build() {
      int[] sizes = new int[nodes.size()];
      for (int[] equation : equations) {
        for (int member : equation) {
          sizes[member]++;
        }
      }
      int[][] equationsOf = new int[nodes.size()][];
      for (int index = 0; index < sizes.length; index++) {
        equationsOf[index] = new int[sizes[index]];
      }
      for (int equation = 0; equation < equations.size(); equation++) {
        for (int member : equations.get(equation)) {
          equationsOf[member][--sizes[member]] = equation;
        }
      }
      return new LinkedTable(List.copyOf(nodes), equations.toArray(int[][]::new), equationsOf);
    }
  }
}
