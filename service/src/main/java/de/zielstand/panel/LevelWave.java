package de.zielstand.panel;

import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.element.Code;
import de.zielstand.indicator.Breakdown;
import de.zielstand.indicator.IndicatorKind;
import de.zielstand.indicator.Level;
import de.zielstand.indicator.Target;
import de.zielstand.observation.Amount.Count;
import de.zielstand.observation.Content;
import de.zielstand.panel.Selected.Picked;
import de.zielstand.period.Period;
import de.zielstand.survey.LevelCounts;
import de.zielstand.survey.ShareReached;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How many stood on each level at one assessment.
 *
 * @param counts lowest level first; empty where not every level was counted
 */
record LevelWave(Period period, List<Integer> counts) {
  private static final String LEVEL = "stufe";
  private static final int MOST = 1_000_000;

  LevelWave {
    counts = List.copyOf(counts);
  }

  /** The first chosen indicator with levels, whether it has figures or not. */
  static Optional<Picked> indicator(Question question) {
    List<Picked> levels =
        question.selected().indicators().stream()
            .filter(one -> one.held().indicator().kind() == IndicatorKind.LEVELS)
            .toList();
    return levels.stream()
        .filter(one -> !of(question, one.held()).isEmpty())
        .findFirst()
        .or(() -> levels.stream().findFirst());
  }

  /** In order of time, as far as the day looked at. */
  static List<LevelWave> of(Question question, HeldIndicator held) {
    Map<Period, Map<String, Content>> rows = new TreeMap<>();
    Breakdown feature = new Breakdown(LEVEL, "", List.of());
    BreakdownPanel.figures(question, held)
        .forEach((key, revision) -> {
          if (!key.period().lastDay().isAfter(question.on())) {
            rows.computeIfAbsent(key.period(), _ -> new TreeMap<>())
                .put(key.breakdown(), revision.content());
          }
        });
    List<LevelWave> waves = new ArrayList<>();
    rows.forEach((period, row) -> {
      List<Integer> counts = new ArrayList<>();
      for (Level level : held.indicator().scale()) {
        if (row.get(feature.part(level.code().value()))
            instanceof Content.Value(Count(long number, _, _), var _)) {
          counts.add((int) Math.min(number, MOST));
        }
      }
      boolean whole = counts.size() == held.indicator().scale().size();
      waves.add(new LevelWave(period, whole ? counts : List.of()));
    });
    return List.copyOf(waves);
  }

  int assessed() {
    return (int) Math.min(counts.stream().mapToLong(Integer::longValue).sum(), MOST);
  }

  /** Empty of a wave that was not counted wholly, or counts more than there can be. */
  Optional<ShareReached> reaching(int level) {
    long all = counts.stream().mapToLong(Integer::longValue).sum();
    return counts.isEmpty() || all > MOST
        ? Optional.empty()
        : Optional.of(new LevelCounts(MOST, counts).reaching(level));
  }

  /** The one its target names, else the highest. */
  static int levelMeant(Picked picked) {
    List<Code> scale = picked.held().indicator().scale().stream().map(Level::code).toList();
    return picked
        .now()
        .target()
        .flatMap(Target::level)
        .map(scale::indexOf)
        .filter(at -> at >= 0)
        .orElse(scale.size() - 1);
  }
}
