package de.zielstand.observation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The two ways to enter a count, each derived from the other. */
public final class RunningTotal {
  private RunningTotal() {}

  /** Totals as they grow; after a period without a value they are not known. */
  public static List<@Nullable Long> fromNew(List<@Nullable Long> newInPeriod) {
    List<@Nullable Long> totals = new ArrayList<>();
    Long total = 0L;
    for (Long added : newInPeriod) {
      total = total == null || added == null ? null : Long.valueOf(total + added);
      totals.add(total);
    }
    return totals;
  }

  /**
   * What came new in each period; not known after a gap, because nobody knows which of the periods
   * it came in. Below zero where a total falls, which is a doubt to be asked about.
   */
  public static List<@Nullable Long> toNew(List<@Nullable Long> totals) {
    List<@Nullable Long> newInPeriod = new ArrayList<>();
    Long before = 0L;
    for (Long total : totals) {
      newInPeriod.add(before == null || total == null ? null : Long.valueOf(total - before));
      before = total;
    }
    return newInPeriod;
  }
}
