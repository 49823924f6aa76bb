package de.zielstand.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Against trying every set of cells, judged by the attacker: fewest cells, then smallest sum. */
class FewestCellsTest {
  private static final int TABLES = RandomLedger.tables(1_000, 50);

  private record Cost(int cells, long sum) {}

  @ParameterizedTest
  @EnumSource
  void findsTheBestAnswer(RandomLedger structure) {
    for (int seed = 0; seed < TABLES; seed++) {
      Ledger ledger =
          structure.make(new SplittableRandom(7_919L * structure.name().hashCode() + seed));
      Release release = DisclosureAudit.protect(ledger.figures(), List.of(), () -> false);
      assertThat(cost(ledger.figures(), release.secondary()))
          .as("%s, seed %d", structure, seed)
          .isEqualTo(bestByTryingAll(ledger));
    }
  }

  private static Cost bestByTryingAll(Ledger ledger) {
    Figures figures = ledger.figures();
    Map<String, ?> primary = PrimarySuppression.of(figures);
    List<String> candidates =
        figures.cells().stream()
            .filter(cell -> cell.printed() && !primary.containsKey(cell.id()))
            .map(Cell::id)
            .toList();
    for (int size = 0; size <= candidates.size(); size++) {
      List<Set<String>> sets = new ArrayList<>();
      choose(candidates, size, Set.of(), sets);
      sets.sort(Comparator.comparingLong(set -> cost(figures, set).sum()));
      for (Set<String> set : sets) {
        Publication publication = new Publication();
        publication.add(ledger, id -> !primary.containsKey(id) && !set.contains(id), Set.of());
        if (publication.narrowed().isEmpty()) {
          return cost(figures, set);
        }
      }
    }
    throw new IllegalStateException("Not even hiding everything protects");
  }

  private static void choose(
      List<String> from, int size, Set<String> chosen, List<Set<String>> sets) {
    if (size == 0) {
      sets.add(chosen);
    } else if (!from.isEmpty()) {
      List<String> others = from.subList(1, from.size());
      Set<String> more = new HashSet<>(chosen);
      more.add(from.getFirst());
      choose(others, size - 1, more, sets);
      choose(others, size, chosen, sets);
    }
  }

  private static Cost cost(Figures figures, Set<String> hidden) {
    long sum =
        figures.cells().stream()
            .filter(cell -> hidden.contains(cell.id()))
            .mapToLong(Cell::count)
            .sum();
    return new Cost(hidden.size(), sum);
  }
}
