package de.zielstand.disclosure;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Chooses which further cells of a block are hidden. Small blocks get the best answer; in large
 * ones each narrowed cluster is mended by itself, and what turned out superfluous shows again.
 */
final class SecondarySuppression {
  /** The cells left unknown, or why there is no such choice. */
  sealed interface Plan {
    record Hide(BitSet unknown) implements Plan {}

    record Refuse(BlockOutcome.Reason reason) implements Plan {}
  }

  private final LinkedTable table;
  private final Effort effort;
  private final BooleanSupplier outOfTime;
  private final BitSet unknown;
  private final Deviations deviations = new Deviations();

  private SecondarySuppression(LinkedTable table, Effort effort, BooleanSupplier outOfTime) {
    this.table = table;
    this.effort = effort;
    this.outOfTime = outOfTime;
    unknown = table.unknownAtFirst();
  }

  static Plan of(LinkedTable table, Effort effort, BooleanSupplier outOfTime) {
    return new SecondarySuppression(table, effort, outOfTime).plan();
  }

  private Plan plan() {
    if (table.nodes().size() > effort.smallBlock()) {
      return mendEachCluster();
    }
    return switch (search(attack(), unknown, effort.stepsForBlock())) {
      case FewestCells.Result.Found found -> new Plan.Hide(found.unknown());
      case FewestCells.Result.TooManySteps _ -> mendEachCluster();
      case FewestCells.Result.NoSuchSet _ -> new Plan.Refuse(BlockOutcome.Reason.NOT_PROTECTABLE);
      case FewestCells.Result.Undecided _ -> new Plan.Refuse(BlockOutcome.Reason.OUT_OF_TIME);
    };
  }

  /** What it has seen is worth keeping only while the same clusters come up again. */
  private Attack attack() {
    return new Attack(table, deviations, outOfTime);
  }

  private FewestCells.Result search(Attack attack, BitSet seeds, int steps) {
    return new FewestCells(table, attack, steps).search(unknown, seeds);
  }

  private Plan mendEachCluster() {
    BitSet first = (BitSet) unknown.clone();
    for (int seed : first.stream().toArray()) {
      Optional<BlockOutcome.Reason> refused = mend(seed);
      if (refused.isPresent()) {
        return new Plan.Refuse(refused.get());
      }
    }
    showSuperfluous(first);
    return switch (attack().on(unknown, unknown)) {
      case Verdict.Safe _ -> new Plan.Hide(unknown);
      case Verdict.Narrowed _ -> new Plan.Refuse(BlockOutcome.Reason.NOT_PROTECTABLE);
      case Verdict.Undecided _ -> new Plan.Refuse(BlockOutcome.Reason.OUT_OF_TIME);
    };
  }

  /** Hides what the cluster of one cell needs; clusters mended before stay mended. */
  private Optional<BlockOutcome.Reason> mend(int seed) {
    Attack attack = attack();
    BitSet seeds = new BitSet();
    seeds.set(seed);
    while (true) {
      switch (search(attack, seeds, effort.stepsForCluster())) {
        case FewestCells.Result.Found found -> {
          unknown.or(found.unknown());
          return Optional.empty();
        }
        case FewestCells.Result.NoSuchSet _ -> {
          return Optional.of(BlockOutcome.Reason.NOT_PROTECTABLE);
        }
        case FewestCells.Result.Undecided _ -> {
          return Optional.of(BlockOutcome.Reason.OUT_OF_TIME);
        }
        case FewestCells.Result.TooManySteps _ -> hideCheapest(attack, seeds);
      }
    }
  }

  /** Too many sets to try them all: one step that is surely needed in some way, then again. */
  private void hideCheapest(Attack attack, BitSet seeds) {
    if (attack.on(unknown, seeds) instanceof Verdict.Narrowed narrowed) {
      narrowed.remedies().getFirst().stream()
          .boxed()
          .min(byCount())
          .ifPresent(cell -> {
            unknown.set(cell);
            seeds.set(cell);
          });
    }
  }

  private void showSuperfluous(BitSet first) {
    BitSet further = (BitSet) unknown.clone();
    further.andNot(first);
    Attack attack = attack();
    for (int cell : further.stream().boxed().sorted(byCount().reversed()).toList()) {
      unknown.clear(cell);
      if (!(attack.on(unknown, table.neighbours(cell)) instanceof Verdict.Safe)) {
        unknown.set(cell);
      }
    }
  }

  private Comparator<Integer> byCount() {
    return Comparator.comparingLong(cell -> table.node(cell).count());
  }
}
