package de.zielstand.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Unknowns of which only the sum matters to the equations: any of them can be any part of it.
 *
 * @param counts the true counts by unknown; mostly it is only one
 * @param width how many values each of them has to keep
 * @param truth the true sum
 */
record Column(SequencedMap<Integer, Long> counts, int width, long truth) {
  static Column of(List<Integer> unknowns, LinkedTable table) {
    SequencedMap<Integer, Long> counts = new LinkedHashMap<>();
    int width = 1;
    long truth = 0;
    for (int unknown : unknowns) {
      Node node = table.node(unknown);
      counts.put(unknown, node.count());
      width = Math.max(width, node.width());
      truth += node.count();
    }
    return new Column(counts, width, truth);
  }

  private boolean isShared() {
    return counts.size() > 1;
  }

  /** Whether sums from low to high leave each unknown of this column uncertain enough. */
  boolean isWide(long low, long high) {
    return high - (isShared() ? 0 : low) >= width - 1;
  }

  /** Puts down how the counts can change so that they add up to another sum. */
  void spread(long sum, Map<Integer, Long> changes) {
    long left = sum - truth;
    for (Map.Entry<Integer, Long> entry : counts.entrySet()) {
      long change = Math.max(left, -entry.getValue());
      if (change != 0) {
        changes.put(entry.getKey(), change);
      }
      left -= change;
    }
  }
}
