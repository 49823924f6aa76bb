package de.zielstand.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Works out, as a reader of all releases could, how far the hidden cells can be narrowed down. */
final class Attack {
  /** In bits: 32 MB. */
  private static final long MOST_REMEMBERED = 32L << 23;

  private final LinkedTable table;
  private final BooleanSupplier outOfTime;
  private final Deviations deviations;
  private final Map<BitSet, Verdict> verdicts = new HashMap<>();
  private long remembered;

  Attack(LinkedTable table, Deviations deviations, BooleanSupplier outOfTime) {
    this.table = table;
    this.deviations = deviations;
    this.outOfTime = outOfTime;
  }

  /** Looks at every cluster of unknowns that holds one of the seeds. */
  Verdict on(BitSet unknown, BitSet seeds) {
    List<BitSet> remedies = new ArrayList<>();
    BitSet open = (BitSet) seeds.clone();
    open.and(unknown);
    while (!open.isEmpty()) {
      BitSet cluster = table.cluster(open.nextSetBit(0), unknown);
      open.andNot(cluster);
      switch (verdict(cluster)) {
        case Verdict.Safe _ -> {}
        case Verdict.Narrowed narrowed -> remedies.addAll(narrowed.remedies());
        case Verdict.Undecided undecided -> {
          return undecided;
        }
      }
    }
    return remedies.isEmpty() ? new Verdict.Safe() : new Verdict.Narrowed(remedies);
  }

  /** What was seen before is forgotten when it fills the memory, and then looked at again. */
  private Verdict verdict(BitSet cluster) {
    Verdict seen = verdicts.get(cluster);
    if (seen != null) {
      return seen;
    }
    Verdict fresh = onCluster(cluster);
    if (remembered > MOST_REMEMBERED) {
      verdicts.clear();
      remembered = 0;
    }
    verdicts.put(cluster, fresh);
    remembered += cluster.size();
    if (fresh instanceof Verdict.Narrowed narrowed) {
      narrowed.remedies().forEach(remedy -> remembered += remedy.size());
    }
    return fresh;
  }

  private Verdict onCluster(BitSet cluster) {
    if (outOfTime.getAsBoolean()) {
      return new Verdict.Undecided();
    }
    BitSet equations = table.equationsOf(cluster);
    List<BitSet> remedies = new ArrayList<>();
    equations.stream()
        .filter(equation -> narrowsAlone(equation, cluster))
        .forEach(equation -> remedies.add(table.hideable(equation, cluster)));
    if (!remedies.isEmpty()) {
      return new Verdict.Narrowed(remedies);
    }
    return switch (uncertainty(ReducedSystem.of(table, cluster, equations))) {
      case WIDE -> new Verdict.Safe();
      case NARROW -> new Verdict.Narrowed(List.of(hideableAround(equations, cluster)));
      case UNDECIDED -> new Verdict.Undecided();
    };
  }

  /** Closed form of a single sum: its unknown parts share the remainder, or are the remainder. */
  private boolean narrowsAlone(int equation, BitSet cluster) {
    int[] members = table.equation(equation);
    int unknown = 0;
    int needed = 1;
    long remainder = 0;
    for (int member : members) {
      if (cluster.get(member)) {
        unknown++;
        needed = Math.max(needed, table.node(member).width());
        remainder += table.node(member).count();
      }
    }
    if (unknown == 1) {
      return needed > 1;
    }
    return !cluster.get(members[0]) && remainder + 1 < needed;
  }

  private Uncertainty uncertainty(ReducedSystem system) {
    Uncertainty outer = Bounds.of(system).uncertainty(system);
    if (outer == Uncertainty.NARROW || system.isTree()) {
      return outer;
    }
    return new WitnessTables(system, deviations, outOfTime).uncertainty();
  }

  /** Without one more hidden cell here the cluster, and so what follows from it, would stay. */
  private BitSet hideableAround(BitSet equations, BitSet cluster) {
    BitSet found = new BitSet();
    equations.stream().forEach(equation -> found.or(table.hideable(equation, cluster)));
    return found;
  }
}
