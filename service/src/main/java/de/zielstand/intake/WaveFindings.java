package de.zielstand.intake;

import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.indicator.Level;
import de.zielstand.observation.Amount;
import de.zielstand.observation.Content;
import de.zielstand.observation.FigureKey;
import de.zielstand.observation.Revision;
import de.zielstand.survey.LevelCounts;
import de.zielstand.survey.ShareReached;
import de.zielstand.survey.Transitions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a wave shows.
 *
 * @param counts as the figures stand by now, whoever has corrected them
 * @param reached how many stand on each level above the lowest, or higher
 * @param transitions empty where none were told
 */
public record WaveFindings(
    Waves.Kept kept,
    HeldIndicator held,
    List<Integer> counts,
    List<ShareReached> reached,
    Optional<Transitions> transitions) {
  public WaveFindings {
    counts = List.copyOf(counts);
    reached = List.copyOf(reached);
  }

  public static WaveFindings of(
      Waves.Kept kept, HeldIndicator held, Map<FigureKey, Revision> figures) {
    List<Level> scale = held.indicator().scale();
    List<Integer> counts =
        scale.stream()
            .map(level -> count(figures, kept.key().of(Parts.LEVEL + "=" + level.code())))
            .toList();
    List<String> codes = scale.stream().map(level -> level.code().value()).toList();
    var steps =
        kept.method().transitions().stream()
            // A level may have gone from the scale since.
            .filter(moved -> codes.contains(moved.from()) && codes.contains(moved.to()))
            .map(moved ->
                new Transitions.Step(
                    codes.indexOf(moved.from()), codes.indexOf(moved.to()), moved.count()))
            .toList();
    return new WaveFindings(
        kept,
        held,
        counts,
        reached(counts),
        Optional.of(steps).filter(some -> !some.isEmpty()).map(Transitions::new));
  }

  public long assessed() {
    return assessed(counts);
  }

  private static long assessed(List<Integer> counts) {
    return counts.stream().mapToLong(Integer::longValue).sum();
  }

  /** None where somebody typed more than there can be. */
  private static List<ShareReached> reached(List<Integer> counts) {
    if (assessed(counts) > Wave.MOST) {
      return List.of();
    }
    var levels = new LevelCounts(Wave.MOST, counts);
    return IntStream.range(1, counts.size()).mapToObj(levels::reaching).toList();
  }

  private static int count(Map<FigureKey, Revision> figures, FigureKey key) {
    return Optional.ofNullable(figures.get(key))
        .map(Revision::content)
        .map(content ->
            content instanceof Content.Value(Amount.Count(long number, _, _), _)
                ? (int) Math.min(number, Wave.MOST)
                : 0)
        .orElse(0);
  }
}
