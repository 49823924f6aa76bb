package de.zielstand.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Searches the smallest further set of cells whose hiding leaves nothing narrowed: fewest cells,
 * then smallest sum. It deepens one cell at a time; every remedy needs one of its cells, so a
 * branch for each of them, with the earlier ones barred, covers all sets once.
 */
final class FewestCells {
  /** How a search ended. */
  sealed interface Result {
    record Found(BitSet unknown) implements Result {}

    record NoSuchSet() implements Result {}

    record TooManySteps() implements Result {}

    record Undecided() implements Result {}
  }

  private final LinkedTable table;
  private final Attack attack;
  private final int mostSteps;
  private int steps;
  private boolean undecided;
  private boolean cutByDepth;
  private @Nullable BitSet best;
  private long bestSum;

  FewestCells(LinkedTable table, Attack attack, int mostSteps) {
    this.table = table;
    this.attack = attack;
    this.mostSteps = mostSteps;
  }

  Result search(BitSet unknown, BitSet seeds) {
    cutByDepth = true;
    for (int depth = 0; cutByDepth && best == null && !stopped(); depth++) {
      cutByDepth = false;
      deepen((BitSet) unknown.clone(), (BitSet) seeds.clone(), new BitSet(), depth, 0);
    }
    if (undecided) {
      return new Result.Undecided();
    }
    if (best != null) {
      return new Result.Found(best);
    }
    return stopped() ? new Result.TooManySteps() : new Result.NoSuchSet();
  }

  private boolean stopped() {
    return undecided || steps > mostSteps;
  }

  private void deepen(BitSet unknown, BitSet seeds, BitSet barred, int left, long sum) {
    steps++;
    if (stopped()) {
      return;
    }
    BitSet choice = choice(attack.on(unknown, seeds), unknown, barred, left, sum);
    if (!choice.isEmpty()) {
      branch(choice, unknown, seeds, (BitSet) barred.clone(), left, sum);
    }
  }

  /** The cells to go on with, or none; all else seen here need not be kept while they are tried. */
  private BitSet choice(Verdict verdict, BitSet unknown, BitSet barred, int left, long sum) {
    switch (verdict) {
      case Verdict.Undecided _ -> undecided = true;
      case Verdict.Safe _ -> keep(unknown, sum);
      case Verdict.Narrowed narrowed -> {
        List<BitSet> choices = choices(narrowed.remedies(), barred);
        if (!choices.getFirst().isEmpty() && isWorthwhile(choices, left, sum)) {
          return choices.getFirst();
        }
      }
    }
    return new BitSet();
  }

  private void keep(BitSet unknown, long sum) {
    if (best == null || sum < bestSum) {
      best = (BitSet) unknown.clone();
      bestSum = sum;
    }
  }

  private static List<BitSet> choices(List<BitSet> remedies, BitSet barred) {
    List<BitSet> choices = new ArrayList<>();
    for (BitSet remedy : remedies) {
      BitSet choice = (BitSet) remedy.clone();
      choice.andNot(barred);
      choices.add(choice);
    }
    choices.sort(Comparator.comparingInt(BitSet::cardinality));
    return choices;
  }

  /** Remedies without a common cell each cost at least their cheapest one. */
  private boolean isWorthwhile(List<BitSet> choices, int left, long sum) {
    BitSet counted = new BitSet();
    int cells = 0;
    long atLeast = sum;
    for (BitSet choice : choices) {
      if (!choice.intersects(counted)) {
        counted.or(choice);
        cells++;
        atLeast += table.node(cheapestFirst(choice).getFirst()).count();
      }
    }
    cutByDepth |= cells > left;
    return cells <= left && (best == null || atLeast < bestSum);
  }

  private void branch(
      BitSet choice, BitSet unknown, BitSet seeds, BitSet barred, int left, long sum) {
    for (int cell : cheapestFirst(choice)) {
      unknown.set(cell);
      seeds.set(cell);
      deepen(unknown, seeds, barred, left - 1, sum + table.node(cell).count());
      unknown.clear(cell);
      seeds.clear(cell);
      barred.set(cell);
    }
  }

  private List<Integer> cheapestFirst(BitSet choice) {
    return choice.stream()
        .boxed()
        .sorted(Comparator.comparingLong(cell -> table.node(cell).count()))
        .toList();
  }
}
