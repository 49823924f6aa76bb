package de.zielstand.chart;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How something went: lines, or bars, over time.
 *
 * @param breaks from which slot on the figures mean something else
 * @param today the slot that is judged, where there is one
 */
public record TimeLine(
    Form form,
    Scale scale,
    List<Slot> slots,
    List<Line> lines,
    List<Band> bands,
    List<Break> breaks,
    Optional<Integer> today)
    implements Chart {
  /** More than six nobody tells apart. */
  public static final int MOST_LINES = 6;

  /** Bars are for what adds up in a period; what is a level on a day is a line. */
  public enum Form {
    LINES,
    BARS
  }

  public record Break(int from, String reason) {}

  public TimeLine {
    slots = List.copyOf(slots);
    lines = List.copyOf(lines);
    bands = List.copyOf(bands);
    breaks = List.copyOf(breaks);
    int length = slots.size();
    if (lines.size() > MOST_LINES) {
      throw new IllegalArgumentException(lines.size() + " lines");
    }
    Set<Role> roles = new HashSet<>();
    if (!lines.stream()
        .allMatch(line -> roles.add(line.role()) && line.points().size() == length)) {
      throw new IllegalArgumentException("Two lines of one role, or one that does not fit");
    }
    if (!bands.stream().allMatch(band -> band.spans().size() == length)) {
      throw new IllegalArgumentException("A band that does not fit");
    }
    if (!breaks.stream().allMatch(one -> isWithin(one.from(), length))
        || today.filter(slot -> !isWithin(slot, length)).isPresent()) {
      throw new IllegalArgumentException("A slot beyond the end");
    }
  }

  @Override
  public boolean isEmpty() {
    return lines.stream().allMatch(line -> line.numbers().isEmpty());
  }

  private static boolean isWithin(int slot, int length) {
    return slot >= 0 && slot < length;
  }
}
