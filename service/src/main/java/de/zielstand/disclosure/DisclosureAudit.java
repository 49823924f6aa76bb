package de.zielstand.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The one way from raw figures to a release. */
public final class DisclosureAudit {
  private DisclosureAudit() {}

  /**
   * Protects the figures of a release together with everything released before.
   *
   * @param past all earlier releases that share cells with this one
   * @param outOfTime asked again and again; once true, what is not audited yet is withheld
   */
  public static Release protect(
      Figures figures, List<PastRelease> past, BooleanSupplier outOfTime) {
    return protect(figures, past, Effort.USUAL, outOfTime);
  }

  static Release protect(
      Figures figures, List<PastRelease> past, Effort effort, BooleanSupplier outOfTime) {
    if (cells(figures, past) > effort.mostCells()) {
      return refused(figures);
    }
    Set<String> hidden = new HashSet<>();
    List<BlockOutcome> blocks = new ArrayList<>();
    for (LinkedTable table : Knowledge.blocks(figures, past)) {
      if (table.needsProtection()) {
        BlockOutcome outcome = protect(table, effort, outOfTime);
        blocks.add(outcome);
        hidden.addAll(hiddenBy(outcome));
      }
    }
    return new Release(disclosed(figures, hidden), blocks);
  }

  private static long cells(Figures figures, List<PastRelease> past) {
    return figures.cells().size()
        + past.stream().mapToLong(release -> release.figures().cells().size()).sum();
  }

  private static Release refused(Figures figures) {
    Set<String> all =
        figures.cells().stream().filter(Cell::printed).map(Cell::id).collect(Collectors.toSet());
    return new Release(
        disclosed(figures, all),
        List.of(new BlockOutcome.Withheld(BlockOutcome.Reason.TOO_MANY_CELLS, all)));
  }

  private static BlockOutcome protect(LinkedTable table, Effort effort, BooleanSupplier outOfTime) {
    if (!table.holds()) {
      return withheld(table, BlockOutcome.Reason.TOTALS_DIFFER);
    }
    if (table.nodes().stream().anyMatch(Node::exposed)) {
      return withheld(table, BlockOutcome.Reason.ALREADY_PUBLISHED);
    }
    return switch (SecondarySuppression.of(table, effort, outOfTime)) {
      case SecondarySuppression.Plan.Hide hide -> hiding(table, hide.unknown());
      case SecondarySuppression.Plan.Refuse refuse -> withheld(table, refuse.reason());
    };
  }

  private static BlockOutcome withheld(LinkedTable table, BlockOutcome.Reason reason) {
    return new BlockOutcome.Withheld(reason, ids(table, everything(table), node -> true));
  }

  private static BlockOutcome hiding(LinkedTable table, BitSet unknown) {
    return new BlockOutcome.Protected(
        ids(table, unknown, Node::primary), ids(table, unknown, node -> !node.primary()));
  }

  private static BitSet everything(LinkedTable table) {
    BitSet all = new BitSet();
    all.set(0, table.nodes().size());
    return all;
  }

  private static Set<String> ids(LinkedTable table, BitSet cells, Predicate<Node> wanted) {
    Set<String> ids = new HashSet<>();
    cells.stream()
        .mapToObj(table::node)
        .filter(Node::printed)
        .filter(wanted)
        .forEach(node -> ids.add(node.id()));
    return ids;
  }

  private static Set<String> hiddenBy(BlockOutcome outcome) {
    return switch (outcome) {
      case BlockOutcome.Withheld withheld -> withheld.cells();
      case BlockOutcome.Protected done -> {
        Set<String> both = new HashSet<>(done.primary());
        both.addAll(done.secondary());
        yield both;
      }
    };
  }

  private static Map<String, Disclosed> disclosed(Figures figures, Set<String> hidden) {
    Map<String, Disclosed> disclosed = new HashMap<>(figures.missing());
    Set<String> shown = new HashSet<>();
    for (Cell cell : figures.cells()) {
      if (cell.printed()) {
        boolean shows = !hidden.contains(cell.id()) && shown.add(cell.id());
        disclosed.put(cell.id(), disclosed(BigDecimal.valueOf(cell.count()), shows));
      }
    }
    for (Follower follower : figures.followers()) {
      boolean shows = shown.containsAll(follower.follows());
      disclosed.put(follower.id(), disclosed(follower.figure(), shows));
    }
    return disclosed;
  }

  private static Disclosed disclosed(BigDecimal figure, boolean shows) {
    return shows ? new Disclosed.Shown(figure) : Disclosed.Sign.HIDDEN;
  }
}
