package de.zielstand.click;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The days of which counts are known: those between the first and the last of every file. */
public record Coverage(List<DayRange> ranges) {
  /** From ranges in any order, which may overlap. */
  public static Coverage of(Collection<DayRange> known) {
    List<DayRange> merged = new ArrayList<>();
    known.stream()
        .sorted(Comparator.comparing(DayRange::first))
        .forEach(range -> {
          if (!merged.isEmpty() && !range.first().isAfter(merged.getLast().last().plusDays(1))) {
            merged.addLast(merged.removeLast().with(range.last()));
          } else {
            merged.add(range);
          }
        });
    return new Coverage(merged);
  }

  public Coverage {
    ranges = List.copyOf(ranges);
  }

  /** How many of the days from the first to the last are known. */
  long daysBetween(LocalDate first, LocalDate last) {
    return ranges.stream()
        .filter(range -> !range.last().isBefore(first) && !range.first().isAfter(last))
        .mapToLong(range ->
            new DayRange(
                    range.first().isBefore(first) ? first : range.first(),
                    range.last().isAfter(last) ? last : range.last())
                .days())
        .sum();
  }
}
