package de.zielstand.indicator;

import static de.zielstand.element.FlawCode.DUPLICATE_CODE;
import static de.zielstand.element.FlawCode.FIGURE_CONTRADICTS;
import static de.zielstand.element.FlawCode.FIGURE_MISSING;
import static de.zielstand.element.FlawCode.FORM_DOES_NOT_FIT;
import static de.zielstand.element.FlawCode.OUT_OF_RANGE;
import static de.zielstand.element.FlawCode.UNKNOWN_CODE;

import de.zielstand.element.Code;
import de.zielstand.element.Flaw;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a kind of indicator must say, must not say, and may be wanted to reach. */
final class IndicatorTraits {
  private static final int MOST_DECIMALS = 6;
  private static final Set<TargetForm> ON_NUMBERS =
      EnumSet.of(
          TargetForm.AT_LEAST,
          TargetForm.AT_MOST,
          TargetForm.WITHIN,
          TargetForm.EXACTLY,
          TargetForm.IMPROVE,
          TargetForm.NONE);

  private IndicatorTraits() {}

  static List<Flaw> flaws(
      IndicatorKind kind,
      int decimals,
      Optional<Entry> entry,
      Optional<AddsUp> addsUp,
      Optional<ClickMetric> metric,
      Optional<Window> window,
      Optional<Base> base,
      List<Level> scale,
      List<Target> targets) {
    List<Flaw> flaws = new ArrayList<>();
    if (decimals < 0 || decimals > MOST_DECIMALS) {
      flaws.add(Flaw.of("decimals", OUT_OF_RANGE, decimals, MOST_DECIMALS));
    }
    asked("entry", kind, Set.of(IndicatorKind.COUNT), entry.isPresent()).ifPresent(flaws::add);
    asked("addsUp", kind, Set.of(IndicatorKind.QUANTITY), addsUp.isPresent()).ifPresent(flaws::add);
    asked("metric", kind, Set.of(IndicatorKind.CLICKS), metric.isPresent()).ifPresent(flaws::add);
    asked("window", kind, Set.of(IndicatorKind.RECURRING), window.isPresent())
        .ifPresent(flaws::add);
    asked("base", kind, Set.of(IndicatorKind.SHARE), base.isPresent()).ifPresent(flaws::add);
    boolean ordered = kind == IndicatorKind.JUDGEMENT || kind == IndicatorKind.LEVELS;
    if (kind == IndicatorKind.JUDGEMENT && scale.isEmpty()) {
      flaws.add(Flaw.of("scale", FIGURE_MISSING, kind, "scale"));
    }
    if (!ordered && !scale.isEmpty()) {
      flaws.add(Flaw.of("scale", FIGURE_CONTRADICTS, kind, "scale"));
    }
    flaws.addAll(scaleFlaws(scale));
    for (int i = 0; i < targets.size(); i++) {
      flaws.addAll(targetFlaws(kind, scale, targets.get(i), "targets[" + i + "]"));
    }
    return flaws;
  }

  static Set<TargetForm> formsFor(IndicatorKind kind) {
    return switch (kind) {
      case COUNT, DISTINCT, STOCK, QUANTITY, SCORE, CLICKS -> ON_NUMBERS;
      case SHARE -> with(ON_NUMBERS, TargetForm.ALL_OF);
      case MILESTONE -> EnumSet.of(TargetForm.DONE_BY, TargetForm.NONE);
      case RECURRING -> EnumSet.of(TargetForm.RECURRING, TargetForm.NONE);
      case LEVELS -> EnumSet.of(TargetForm.AT_LEAST, TargetForm.IMPROVE, TargetForm.NONE);
      case JUDGEMENT -> EnumSet.of(TargetForm.AT_LEAST, TargetForm.IMPROVE, TargetForm.NONE);
    };
  }

  private static List<Flaw> targetFlaws(
      IndicatorKind kind, List<Level> scale, Target target, String path) {
    List<Flaw> flaws = new ArrayList<>();
    if (!formsFor(kind).contains(target.form())) {
      flaws.add(Flaw.of(path + ".form", FORM_DOES_NOT_FIT, target.form(), kind));
    }
    boolean isHeight = target.form() == TargetForm.AT_LEAST;
    boolean hasLevel = target.level().isPresent();
    if (kind == IndicatorKind.JUDGEMENT && isHeight && target.target().isPresent()) {
      flaws.add(Flaw.of(path + ".target", FIGURE_CONTRADICTS, kind, "target"));
    }
    if (kind == IndicatorKind.LEVELS && isHeight && target.target().isEmpty()) {
      flaws.add(Flaw.of(path + ".target", FIGURE_MISSING, kind, "target"));
    }
    boolean wantsLevel = kind == IndicatorKind.JUDGEMENT || kind == IndicatorKind.LEVELS;
    if (isHeight && wantsLevel != hasLevel) {
      flaws.add(
          Flaw.of(path + ".level", hasLevel ? FIGURE_CONTRADICTS : FIGURE_MISSING, kind, "level"));
    }
    target
        .level()
        .filter(level -> wantsLevel && scale.stream().noneMatch(step -> step.code().equals(level)))
        .ifPresent(level -> flaws.add(Flaw.of(path + ".level", UNKNOWN_CODE, level)));
    return flaws;
  }

  private static Optional<Flaw> asked(
      String key, IndicatorKind kind, Set<IndicatorKind> askedOf, boolean said) {
    if (askedOf.contains(kind) == said) {
      return Optional.empty();
    }
    return Optional.of(Flaw.of(key, said ? FIGURE_CONTRADICTS : FIGURE_MISSING, kind, key));
  }

  private static List<Flaw> scaleFlaws(List<Level> scale) {
    Set<Code> seen = new HashSet<>();
    List<Flaw> flaws = new ArrayList<>();
    for (int i = 0; i < scale.size(); i++) {
      Code code = scale.get(i).code();
      if (!seen.add(code)) {
        flaws.add(Flaw.of("scale[" + i + "].code", DUPLICATE_CODE, code));
      }
    }
    return flaws;
  }

  private static Set<TargetForm> with(Set<TargetForm> forms, TargetForm more) {
    Set<TargetForm> all = EnumSet.copyOf(forms);
    all.add(more);
    return all;
  }
}
