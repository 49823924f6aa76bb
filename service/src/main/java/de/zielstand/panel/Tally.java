package de.zielstand.panel;

import de.zielstand.attainment.Status;
import de.zielstand.panel.Selected.Picked;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** How many targets have which status, and how many changed it. */
record Tally(Map<Status, Integer> counts, int better, int worse) {
  static Tally of(Collection<Picked> picked) {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    int better = 0;
    int worse = 0;
    for (Picked one : picked) {
      counts.merge(one.now().attainment().status(), 1, Integer::sum);
      better += one.shift() == Shift.BETTER ? 1 : 0;
      worse += one.shift() == Shift.WORSE ? 1 : 0;
    }
    return new Tally(counts, better, worse);
  }

  int of(Status status) {
    return counts.getOrDefault(status, 0);
  }

  int all() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Of which it can be said how far they are. */
  int judged() {
    return counts.entrySet().stream()
        .filter(entry -> Shift.isJudged(entry.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** Those that are not where they should be by now, or will never be. */
  int behind() {
    return of(Status.OFF_TRACK) + of(Status.MOVED_AWAY) + of(Status.MISSED);
  }
}
