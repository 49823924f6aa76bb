package de.zielstand.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Everything released of one ledger so far, and what a reader makes of it. */
final class Publication {
  private final Attacker attacker = new Attacker();
  private final List<PastRelease> releases = new ArrayList<>();
  private final Map<String, Integer> mustStayWide = new HashMap<>();

  List<PastRelease> releases() {
    return releases;
  }

  /** Publishes what a release shows; what it withholds is not promised to stay uncertain. */
  void add(Ledger ledger, Release release) {
    Set<String> withheld = new HashSet<>();
    release.withheld().forEach(block -> withheld.addAll(block.cells()));
    Figures figures = ledger.figures();
    releases.add(PastRelease.of(figures, release));
    add(ledger, release::shows, withheld);
  }

  void add(Ledger ledger, Predicate<String> shows, Set<String> withheld) {
    Figures figures = ledger.figures();
    Map<String, PrimarySuppression.Cause> causes = PrimarySuppression.of(figures);
    ledger.tell(attacker);
    for (Cell cell : figures.cells()) {
      String name = ledger.name(cell.id());
      if (cell.printed() && shows.test(cell.id())) {
        attacker.reads(name, cell.count());
      } else if (cell.printed()
          ? !withheld.contains(cell.id())
          : withheld.isEmpty() && causes.containsKey(cell.id())) {
        mustStayWide.merge(name, cell.rule().k(), Math::max);
      }
    }
  }

  /** The hidden counts of which too few values remain. */
  List<String> narrowed() {
    List<String> found = new ArrayList<>();
    mustStayWide.forEach((name, k) -> {
      if (!attacker.hasRead(name) && attacker.possibleValues(name) < k) {
        found.add(name + " has fewer than " + k + " values");
      }
    });
    return found;
  }
}
