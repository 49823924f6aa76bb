package de.zielstand.intake;

import de.zielstand.indicator.Breakdown;
import de.zielstand.indicator.Indicator;
import de.zielstand.indicator.IndicatorKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parts an indicator's figure is told apart by, written {@code merkmal=ausprägung}. */
public final class Parts {
  /** What the levels of an assessment are called in a breakdown. */
  public static final String LEVEL = "stufe";

  private Parts() {}

  /** Every part that is known beforehand, the whole first; an assessment has levels only. */
  public static List<String> of(Indicator indicator) {
    if (indicator.kind() == IndicatorKind.LEVELS) {
      return indicator.scale().stream().map(level -> LEVEL + "=" + level.code()).toList();
    }
    List<String> parts = new ArrayList<>(List.of(""));
    for (Breakdown breakdown : indicator.breakdowns()) {
      breakdown.values().forEach(value -> parts.add(breakdown.key() + "=" + value));
    }
    return parts;
  }

  /** In the order of the indicator's features; empty where it has no such part. */
  static Optional<String> canonical(Indicator indicator, String written) {
    Map<String, String> said = new LinkedHashMap<>();
    for (String pair : written.isBlank() ? new String[0] : written.split(",", -1)) {
      int at = pair.indexOf('=');
      if (at < 0
          || said.put(pair.substring(0, at).strip(), pair.substring(at + 1).strip()) != null) {
        return Optional.empty();
      }
    }
    List<Breakdown> features =
        indicator.kind() == IndicatorKind.LEVELS ? withLevels(indicator) : indicator.breakdowns();
    boolean needsLevel = indicator.kind() == IndicatorKind.LEVELS && !said.containsKey(LEVEL);
    String canonical =
        features.stream()
            .filter(feature -> isOf(feature, said.get(feature.key())))
            .map(feature -> feature.key() + "=" + said.get(feature.key()))
            .collect(Collectors.joining(","));
    long named = features.stream().filter(one -> isOf(one, said.get(one.key()))).count();
    return needsLevel || named != said.size() ? Optional.empty() : Optional.of(canonical);
  }

  private static List<Breakdown> withLevels(Indicator indicator) {
    List<Breakdown> features = new ArrayList<>();
    features.add(
        new Breakdown(
            LEVEL, LEVEL, indicator.scale().stream().map(level -> level.code().value()).toList()));
    features.addAll(indicator.breakdowns());
    return features;
  }

  private static boolean isOf(Breakdown feature, @org.jspecify.annotations.Nullable String value) {
    return value != null
        && !value.isEmpty()
        && (feature.values().isEmpty() || feature.values().contains(value));
  }
}
