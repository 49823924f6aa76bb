package de.zielstand.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How far hidden counts can be narrowed down, against all tables that are possible. */
class UncertaintyTest {
  private static final int SYSTEMS = Math.max(100, RandomLedger.tables(3_000, 150));
  private static final int WIDEST = 4;

  /** More than any sum of the small counts below, widened by as much as is ever asked for. */
  private static final int LARGEST = 14;

  private static final List<Uncertainty> TRUTHS =
      IntStream.range(0, SYSTEMS).mapToObj(seed -> ofSeed(seed).truth()).toList();

  /** A few small counts and sums of them, some of them hidden. */
  private record Case(LinkedTable table, BitSet cluster, BitSet equations) {
    static Case random(RandomGenerator random, int width) {
      LinkedTable.Builder builder = new LinkedTable.Builder();
      List<Long> counts = new ArrayList<>();
      BitSet unknown = new BitSet();
      int bases = 3 + random.nextInt(3);
      for (int base = 0; base < bases; base++) {
        counts.add((long) random.nextInt(3));
        unknown.set(builder.add(node("base" + base, counts.getLast(), width)));
      }
      int sums = 2 + random.nextInt(4);
      for (int sum = 0; sum < sums; sum++) {
        int[] parts = some(random.nextBoolean() ? bases : counts.size(), random);
        long count = Arrays.stream(parts).mapToLong(counts::get).sum();
        if (count <= LARGEST - WIDEST) {
          int whole = builder.add(node("sum" + sum, count, width));
          counts.add(count);
          unknown.set(whole, random.nextInt(5) < 2);
          builder.add(IntStream.concat(IntStream.of(whole), Arrays.stream(parts)).toArray());
        }
      }
      LinkedTable table = builder.build();
      BitSet cluster = table.cluster(0, unknown);
      return new Case(table, cluster, table.equationsOf(cluster));
    }

    private static int[] some(int from, RandomGenerator random) {
      int[] chosen = IntStream.range(0, from).filter(one -> random.nextInt(5) < 2).toArray();
      return chosen.length > 0 ? chosen : new int[] {random.nextInt(from)};
    }

    private static Node node(String id, long count, int width) {
      return new Node(id, count, width, false, true, false, true);
    }

    ReducedSystem system() {
      return ReducedSystem.of(table, cluster, equations);
    }

    /** By trying every table. */
    Uncertainty truth() {
      int[] unknowns = cluster.stream().toArray();
      long[] values = new long[table.nodes().size()];
      long[] low = new long[values.length];
      long[] high = new long[values.length];
      for (int node = 0; node < values.length; node++) {
        values[node] = table.node(node).count();
      }
      Arrays.fill(low, Long.MAX_VALUE);
      Arrays.fill(high, Long.MIN_VALUE);
      tryAll(unknowns, 0, values, low, high);
      return Arrays.stream(unknowns)
              .allMatch(unknown -> high[unknown] - low[unknown] >= table.node(unknown).width() - 1)
          ? Uncertainty.WIDE
          : Uncertainty.NARROW;
    }

    private void tryAll(int[] unknowns, int place, long[] values, long[] low, long[] high) {
      if (place == unknowns.length) {
        for (int unknown : unknowns) {
          low[unknown] = Math.min(low[unknown], values[unknown]);
          high[unknown] = Math.max(high[unknown], values[unknown]);
        }
        return;
      }
      for (int value = 0; value <= LARGEST; value++) {
        values[unknowns[place]] = value;
        if (canHold(unknowns, place, values)) {
          tryAll(unknowns, place + 1, values, low, high);
        }
      }
    }

    /** Of the equations of which all is decided; their last unknown is their largest. */
    private boolean canHold(int[] unknowns, int place, long[] values) {
      return equations.stream()
          .mapToObj(table::equation)
          .filter(members -> Arrays.stream(members).anyMatch(one -> one == unknowns[place]))
          .filter(members ->
              Arrays.stream(members).noneMatch(one -> cluster.get(one) && one > unknowns[place]))
          .allMatch(members -> {
            long parts = Arrays.stream(members, 1, members.length).mapToLong(i -> values[i]).sum();
            return values[members[0]] == parts;
          });
    }
  }

  private interface Check {
    void on(Case one, Uncertainty truth, String name);
  }

  private static Case ofSeed(int seed) {
    return Case.random(new SplittableRandom(104_729L * seed), 2 + seed % (WIDEST - 1));
  }

  private static void onMany(Check check) {
    for (int seed = 0; seed < SYSTEMS; seed++) {
      check.on(ofSeed(seed), TRUTHS.get(seed), "seed " + seed);
    }
  }

  private static Uncertainty proven(ReducedSystem system) {
    return new WitnessTables(system, new Deviations(), () -> false).uncertainty();
  }

  @Nested
  class OfATree {
    @Test
    void isFoundFromItsBounds() {
      Set<Uncertainty> seen = EnumSet.noneOf(Uncertainty.class);
      onMany((one, truth, name) -> {
        ReducedSystem system = one.system();
        if (system.isTree()) {
          seen.add(truth);
          assertThat(Bounds.of(system).uncertainty(system)).as(name).isEqualTo(truth);
        }
      });
      assertThat(seen).containsExactly(Uncertainty.WIDE, Uncertainty.NARROW);
    }
  }

  @Nested
  class AroundCircles {
    @Test
    void isNeverWiderThanItsBoundsSay() {
      onMany((one, truth, name) -> {
        ReducedSystem system = one.system();
        if (Bounds.of(system).uncertainty(system) == Uncertainty.NARROW) {
          assertThat(truth).as(name).isEqualTo(Uncertainty.NARROW);
        }
      });
    }

    @Test
    void isProvenByTables() {
      onMany((one, truth, name) -> assertThat(proven(one.system())).as(name).isEqualTo(truth));
    }

    @Test
    void isProvenByTablesFoundForOthersToo() {
      Deviations deviations = new Deviations();
      for (int seed = 0; seed < 40; seed++) {
        Case one = Case.random(new SplittableRandom(seed), 3);
        for (int again = 0; again < 2; again++) {
          assertThat(new WitnessTables(one.system(), deviations, () -> false).uncertainty())
              .as("seed %d, time %d", seed, again)
              .isEqualTo(one.truth());
        }
        deviations = new Deviations();
      }
    }

    @Test
    void isNotDecidedWhenTimeIsUp() {
      Case one = Case.random(new SplittableRandom(1), 2);
      assertThat(new WitnessTables(one.system(), new Deviations(), () -> true).uncertainty())
          .isEqualTo(Uncertainty.UNDECIDED);
    }
  }

  @Nested
  class Deviating {
    @Test
    void leadsFromTheTrueTableToTheOneThatWasFound() {
      for (int seed = 0; seed < 200; seed++) {
        ReducedSystem system = Case.random(new SplittableRandom(seed), 3).system();
        long[] found = system.truth();
        for (int column = 0; column < found.length; column++) {
          found[column] += column % 2;
        }
        Deviations deviations = new Deviations();
        deviations.remember(system, found);
        List<long[]> seen = new ArrayList<>();
        deviations.replay(system, seen::add);
        assertThat(seen).as("seed %d", seed).hasSize(1);
        assertThat(seen.getFirst()).as("seed %d", seed).isEqualTo(found);
      }
    }

    @Test
    void isNoneWhereACellOfItIsKnown() {
      LinkedTable.Builder builder = new LinkedTable.Builder();
      for (int part = 0; part < 3; part++) {
        builder.add(Case.node("part" + part, 2, 2));
      }
      builder.add(Case.node("whole", 6, 2));
      builder.add(new int[] {3, 0, 1, 2});
      LinkedTable table = builder.build();
      BitSet three = new BitSet();
      three.set(0, 3);
      Deviations deviations = new Deviations();
      deviations.remember(ReducedSystem.of(table, three, table.equationsOf(three)), new long[] {6});
      List<long[]> seen = new ArrayList<>();
      BitSet whole = new BitSet();
      whole.set(3);
      ReducedSystem other = ReducedSystem.of(table, whole, table.equationsOf(whole));
      deviations.remember(ReducedSystem.of(table, three, table.equationsOf(three)), new long[] {7});
      deviations.replay(other, seen::add);
      assertThat(seen).as("only the one that changes nothing").hasSize(1);
    }
  }
}
