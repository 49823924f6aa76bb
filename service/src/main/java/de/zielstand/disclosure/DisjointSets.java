package de.zielstand.disclosure;

/** Union by index with path halving: which unknowns hang together. */
final class DisjointSets {
  private final int[] parents;

  DisjointSets(int size) {
    parents = new int[size];
    for (int index = 0; index < size; index++) {
      parents[index] = index;
    }
  }

  int find(int index) {
    int root = index;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }

  void unite(int one, int other) {
    parents[find(other)] = find(one);
  }
}
