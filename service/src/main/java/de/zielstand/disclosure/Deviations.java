package de.zielstand.disclosure;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Remembers by how much possible tables differ from the true one. Every equation stays true under
 * such a change, so it leads to a possible table wherever all cells it changes are unknown: proofs
 * found for one choice of hidden cells serve all larger ones.
 */
final class Deviations {
  private static final int MOST = 1_000;

  private final Set<Map<Integer, Long>> changes = new LinkedHashSet<>();

  void remember(ReducedSystem system, long[] table) {
    if (changes.size() < MOST) {
      Map<Integer, Long> change = new HashMap<>();
      for (int column = 0; column < table.length; column++) {
        system.columns().get(column).spread(table[column], change);
      }
      changes.add(Map.copyOf(change));
    }
  }

  /** The remembered tables that are possible in a system. */
  void replay(ReducedSystem system, Consumer<long[]> possible) {
    for (Map<Integer, Long> change : changes) {
      if (system.contains(change.keySet())) {
        possible.accept(system.tableWith(change));
      }
    }
  }
}
