package de.zielstand.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Counts whose totals follow by themselves, with revisions, so that they can be corrected. */
final class Ledger {
  private record Place(String id, SmallNumberRule rule, boolean printed) {}

  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Map<String, Long> counts = new HashMap<>();
  private final Map<String, Integer> revisions = new HashMap<>();
  private final List<String> bases = new ArrayList<>();
  private final List<Equation> equations = new ArrayList<>();

  Ledger base(String id, long count, SmallNumberRule rule) {
    return base(id, count, rule, true);
  }

  Ledger base(String id, long count, SmallNumberRule rule, boolean printed) {
    places.put(id, new Place(id, rule, printed));
    counts.put(id, count);
    bases.add(id);
    return this;
  }

  Ledger total(String id, List<String> parts, SmallNumberRule rule) {
    return total(Equation.sum(id, parts), rule);
  }

  Ledger total(Equation equation, SmallNumberRule rule) {
    places.put(equation.whole(), new Place(equation.whole(), rule, true));
    equations.add(equation);
    addUp();
    return this;
  }

  private void addUp() {
    for (Equation equation : equations) {
      long sum = equation.parts().stream().mapToLong(counts::get).sum();
      Long before = counts.put(equation.whole(), sum);
      if (before != null && before != sum) {
        revisions.merge(equation.whole(), 1, Integer::sum);
      }
    }
  }

  /** A correction is a new revision even where it brings the same number again. */
  void correct(RandomGenerator random, int largest) {
    String id = bases.get(random.nextInt(bases.size()));
    counts.put(id, (long) random.nextInt(largest + 1));
    revisions.merge(id, 1, Integer::sum);
    addUp();
  }

  Figures figures() {
    List<Cell> cells =
        places.values().stream()
            .map(place -> new Cell(place.id, count(place.id), place.rule, place.printed))
            .toList();
    return Figures.of(cells, equations);
  }

  private long count(String id) {
    Long count = counts.get(id);
    if (count == null) {
      throw new IllegalStateException("Nothing was entered for " + id);
    }
    return count;
  }

  /** The name under which all releases know this very entry. */
  String name(String id) {
    return id + "#" + revisions.getOrDefault(id, 0);
  }

  void tell(Attacker attacker) {
    for (Equation equation : equations) {
      attacker.knowsSum(name(equation.whole()), equation.parts().stream().map(this::name).toList());
    }
  }
}
