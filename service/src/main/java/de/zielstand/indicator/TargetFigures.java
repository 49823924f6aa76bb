package de.zielstand.indicator;

import static de.zielstand.element.FlawCode.FIGURE_CONTRADICTS;
import static de.zielstand.element.FlawCode.FIGURE_MISSING;
import static de.zielstand.element.FlawCode.OUT_OF_ORDER;
import static de.zielstand.element.FlawCode.OUT_OF_RANGE;

import de.zielstand.element.Code;
import de.zielstand.element.Flaw;
import de.zielstand.period.RoughDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which figures a form of target needs, and which it may carry besides. */
record TargetFigures(TargetForm form, Set<String> needed, Set<String> allowed) {
  static TargetFigures of(TargetForm form) {
    return switch (form) {
      case AT_LEAST ->
          figures(form, Set.of(), Set.of("target", "level", "scope", "ambition", "interim"));
      case AT_MOST -> figures(form, Set.of("target", "scope"), Set.of("interim"));
      case WITHIN -> figures(form, Set.of("target", "upper", "scope"), Set.of("hardUpper"));
      case EXACTLY -> figures(form, Set.of("target", "scope"), Set.of("tolerance"));
      case ALL_OF -> figures(form, Set.of("scope"), Set.of("target"));
      case DONE_BY -> figures(form, Set.of(), Set.of("target"));
      case RECURRING -> figures(form, Set.of("timesPerWindow"), Set.of("ambition"));
      case IMPROVE -> figures(form, Set.of("direction"), Set.of("tolerance", "scope"));
      case NONE -> figures(form, Set.of(), Set.of());
    };
  }

  List<Flaw> flaws(Stated stated) {
    List<Flaw> flaws = new ArrayList<>();
    Set<String> keys = stated.keys();
    needed.stream()
        .sorted()
        .filter(key -> !keys.contains(key))
        .forEach(key -> flaws.add(Flaw.of(key, FIGURE_MISSING, form, key)));
    keys.stream()
        .sorted()
        .filter(key -> !needed.contains(key) && !allowed.contains(key))
        .forEach(key -> flaws.add(Flaw.of(key, FIGURE_CONTRADICTS, form, key)));
    if (form == TargetForm.AT_LEAST) {
      flaws.addAll(heightOrLevel(keys));
    }
    flaws.addAll(stated.disorder());
    return flaws;
  }

  /** A step of a scale is no height: it has neither scope nor ambition. */
  private static List<Flaw> heightOrLevel(Set<String> keys) {
    if (!keys.contains("target") && !keys.contains("level")) {
      return List.of(Flaw.of("target", FIGURE_MISSING, TargetForm.AT_LEAST, "target"));
    }
    if (keys.contains("target") && !keys.contains("scope")) {
      return List.of(Flaw.of("scope", FIGURE_MISSING, TargetForm.AT_LEAST, "scope"));
    }
    return List.of();
  }

  private static TargetFigures figures(TargetForm form, Set<String> needed, Set<String> allowed) {
    return new TargetFigures(form, needed, allowed);
  }

  /** What a target says, before it is known whether that makes sense. */
  record Stated(
      Optional<TargetScope> scope,
      Optional<BigDecimal> target,
      Optional<BigDecimal> upper,
      boolean hardUpper,
      Optional<BigDecimal> ambition,
      Optional<BigDecimal> tolerance,
      Optional<Direction> direction,
      Optional<Integer> timesPerWindow,
      Optional<Code> level,
      Optional<RoughDate> startOn,
      Optional<RoughDate> dueOn,
      List<AgreedInterim> interim) {

    Set<String> keys() {
      Map<String, Boolean> said =
          Map.ofEntries(
              Map.entry("scope", scope.isPresent()),
              Map.entry("target", target.isPresent()),
              Map.entry("upper", upper.isPresent()),
              Map.entry("hardUpper", hardUpper),
              Map.entry("ambition", ambition.isPresent()),
              Map.entry("tolerance", tolerance.isPresent()),
              Map.entry("direction", direction.isPresent()),
              Map.entry("timesPerWindow", timesPerWindow.isPresent()),
              Map.entry("level", level.isPresent()),
              Map.entry("interim", !interim.isEmpty()));
      Set<String> keys = new HashSet<>();
      said.forEach((key, present) -> {
        if (present) {
          keys.add(key);
        }
      });
      return keys;
    }

    List<Flaw> disorder() {
      List<Flaw> flaws = new ArrayList<>();
      ifLess(upper, target).ifPresent(high -> flaws.add(Flaw.of("upper", OUT_OF_ORDER, high)));
      if (timesPerWindow.isEmpty()) {
        ifLess(ambition, target)
            .ifPresent(high -> flaws.add(Flaw.of("ambition", OUT_OF_ORDER, high)));
      }
      if (timesPerWindow.isPresent() && timesPerWindow.get() < 1) {
        flaws.add(Flaw.of("timesPerWindow", OUT_OF_RANGE, timesPerWindow.get()));
      }
      if (tolerance.isPresent() && tolerance.get().signum() < 0) {
        flaws.add(Flaw.of("tolerance", OUT_OF_RANGE, tolerance.get()));
      }
      flaws.addAll(datesOutOfOrder());
      return flaws;
    }

    /** Dates that hang on a milestone are compared once it is known, not here. */
    private List<Flaw> datesOutOfOrder() {
      List<Flaw> flaws = new ArrayList<>();
      Optional<LocalDate> start = startOn.flatMap(on -> on.latest(Map.of()));
      Optional<LocalDate> due = dueOn.flatMap(on -> on.latest(Map.of()));
      if (start.isPresent() && due.isPresent() && !start.get().isBefore(due.get())) {
        flaws.add(Flaw.of("dueOn", OUT_OF_ORDER, start.get(), due.get()));
      }
      Optional<LocalDate> before = start;
      for (int i = 0; i < interim.size(); i++) {
        Optional<LocalDate> on = interim.get(i).on().latest(Map.of());
        boolean early = i == 0 ? isAfter(start, on) : isAfter(before, on) || on.equals(before);
        if (on.isPresent() && (early || isAfter(on, due))) {
          flaws.add(Flaw.of("interim[" + i + "].on", OUT_OF_ORDER, on.get()));
        }
        before = on;
      }
      return flaws;
    }

    private static boolean isAfter(Optional<LocalDate> late, Optional<LocalDate> early) {
      return late.isPresent() && early.isPresent() && late.get().isAfter(early.get());
    }

    private static Optional<BigDecimal> ifLess(
        Optional<BigDecimal> high, Optional<BigDecimal> low) {
      return high.filter(value -> low.isPresent() && value.compareTo(low.get()) < 0);
    }
  }
}
