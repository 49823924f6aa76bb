package de.zielstand.click;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a file says: one count for each page and day.
 *
 * @param days from the first to the last it speaks of, also without a count; empty where none
 * @param skipped how many lines were left out
 */
public record ClickFile(
    List<DailyCount> counts,
    Optional<DayRange> days,
    Map<Skipped, Integer> skipped,
    Set<Notice> notices) {
  public ClickFile {
    counts = List.copyOf(counts);
    skipped = skipped.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(skipped));
    notices = notices.isEmpty() ? Set.of() : EnumSet.copyOf(notices);
  }

  /** How many pages it names. */
  public int pages() {
    return (int) counts.stream().map(DailyCount::page).distinct().count();
  }
}
