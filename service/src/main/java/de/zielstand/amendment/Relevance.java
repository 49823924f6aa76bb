package de.zielstand.amendment;

import de.zielstand.indicator.Indicator;
import de.zielstand.indicator.IndicatorKind;
import de.zielstand.indicator.Target;
import de.zielstand.indicator.TargetForm;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which keys the kind of an indicator or the form of a target asks for. The others are drawn only
 * where something stands in them; whether they may, the model says when it reads them.
 */
final class Relevance {
  private static final Map<String, Set<String>> BY_KIND =
      Map.of(
          "entry", kinds(IndicatorKind.COUNT),
          "addsUp", kinds(IndicatorKind.QUANTITY),
          "metric", kinds(IndicatorKind.CLICKS),
          "window", kinds(IndicatorKind.RECURRING),
          "base", kinds(IndicatorKind.SHARE),
          "scale", kinds(IndicatorKind.JUDGEMENT, IndicatorKind.LEVELS));

  private static final Map<String, Set<String>> BY_FORM =
      Map.ofEntries(
          Map.entry("upper", forms(TargetForm.WITHIN)),
          Map.entry("hardUpper", forms(TargetForm.WITHIN)),
          Map.entry("ambition", forms(TargetForm.AT_LEAST, TargetForm.RECURRING)),
          Map.entry("tolerance", forms(TargetForm.EXACTLY, TargetForm.IMPROVE)),
          Map.entry("direction", forms(TargetForm.IMPROVE)),
          Map.entry("timesPerWindow", forms(TargetForm.RECURRING)),
          Map.entry("level", forms(TargetForm.AT_LEAST)),
          Map.entry("interim", forms(TargetForm.AT_LEAST, TargetForm.AT_MOST)),
          Map.entry("target", but(TargetForm.RECURRING, TargetForm.IMPROVE, TargetForm.NONE)),
          Map.entry("scope", but(TargetForm.DONE_BY, TargetForm.RECURRING, TargetForm.NONE)));

  /** Rarely said of a row, and folded away until something is. */
  private static final Map<String, Set<String>> RARE =
      Map.of(
          "Step", Set.of("onlyOn", "note"),
          "Target",
              Set.of(
                  "hardUpper",
                  "tolerance",
                  "precision",
                  "baselinePeriod",
                  "thresholds",
                  "interim",
                  "agreedIn",
                  "agreedWith",
                  "agreedOn",
                  "reason"),
          "Resource", Set.of("source"),
          "Review", Set.of("decidedBy", "decidedOn", "note"));

  private Relevance() {}

  /** Nothing is hidden before the kind or form is said. */
  static boolean asks(Class<?> owner, String key, String prefix, Typed typed) {
    if (owner == Indicator.class) {
      return fits(BY_KIND.get(key), typed.at(prefix + "kind"));
    }
    if (owner != Target.class) {
      return true;
    }
    boolean hasScale = !key.equals("level") || fits(BY_KIND.get("scale"), typed.at("kind"));
    return hasScale && fits(BY_FORM.get(key), typed.at(prefix + "form"));
  }

  static boolean isRare(Class<?> owner, String key) {
    return key.equals("assumptions")
        || RARE.getOrDefault(owner.getSimpleName(), Set.of()).contains(key);
  }

  private static boolean fits(@org.jspecify.annotations.Nullable Set<String> wanted, String said) {
    return wanted == null || said.isBlank() || wanted.contains(said);
  }

  private static Set<String> kinds(IndicatorKind first, IndicatorKind... more) {
    return names(EnumSet.of(first, more));
  }

  private static Set<String> forms(TargetForm first, TargetForm... more) {
    return names(EnumSet.of(first, more));
  }

  private static Set<String> but(TargetForm first, TargetForm... more) {
    return names(EnumSet.complementOf(EnumSet.of(first, more)));
  }

  private static Set<String> names(EnumSet<?> constants) {
    return constants.stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());
  }
}
