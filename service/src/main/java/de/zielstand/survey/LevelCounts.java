package de.zielstand.survey;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How many persons stand on each level of one wave, lowest level first. Levels have an order and no
 * distances, so there is a median and no mean.
 */
public record LevelCounts(int eligible, List<Integer> counts) {

  public LevelCounts {
    Heads.check("eligible", eligible);
    counts = List.copyOf(counts);
    int assessed = 0;
    for (int level = 0; level < counts.size(); level++) {
      String field = "levels[" + level + "].count";
      assessed = Heads.check(field, assessed + Heads.check(field, counts.get(level)));
    }
  }

  /** The middle person's level; with an even number the two middle ones may differ. */
  public record Median(int lower, int upper) {}

  public int assessed() {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }

  /** Those on a level or above it. */
  public ShareReached reaching(int level) {
    int reached = IntStream.range(level, counts.size()).map(counts::get).sum();
    return ShareReached.of(reached, assessed());
  }

  public @Nullable Median median() {
    int assessed = assessed();
    return assessed == 0 ? null : new Median(levelOf((assessed - 1) / 2), levelOf(assessed / 2));
  }

  /** The level of the person who has so many below or beside them. */
  private int levelOf(int before) {
    int level = 0;
    int seen = counts.getFirst();
    while (seen <= before) {
      level++;
      seen += counts.get(level);
    }
    return level;
  }

  /** How many of the assessed of this wave the next one did not meet again. */
  public int lostUntil(Transitions next) {
    return Math.max(0, assessed() - next.both());
  }
}
