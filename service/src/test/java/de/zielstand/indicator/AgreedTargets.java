package de.zielstand.indicator;

import de.zielstand.element.Code;
import de.zielstand.element.Origin;
import de.zielstand.element.Precision;
import de.zielstand.period.PeriodKind;
import de.zielstand.period.RoughDate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Short ways to write down what a catalogue agrees. */
final class AgreedTargets {
  private AgreedTargets() {}

  /** What a target says beside its form, in words of the catalogue. */
  record Said(
      TargetScope scope,
      @Nullable String startOn,
      @Nullable String dueOn,
      @Nullable String agreedOn,
      @Nullable Thresholds thresholds,
      List<AgreedInterim> interim) {
    static Said dates(TargetScope scope, @Nullable String startOn, @Nullable String dueOn) {
      return new Said(scope, startOn, dueOn, null, null, List.of());
    }

    Target atLeast(String height) {
      return target(TargetForm.AT_LEAST, scope, height, null, null, null, null);
    }

    Target target(
        TargetForm form,
        @Nullable TargetScope stated,
        @Nullable String height,
        @Nullable String upper,
        @Nullable String tolerance,
        @Nullable Code level,
        @Nullable String baseline) {
      return new Target(
          form,
          Optional.ofNullable(stated),
          decimal(height),
          decimal(upper),
          false,
          Optional.empty(),
          decimal(tolerance),
          form == TargetForm.IMPROVE ? Optional.of(Direction.RISE) : Optional.empty(),
          Optional.empty(),
          Optional.ofNullable(level),
          Precision.EXACT,
          decimal(baseline),
          Optional.empty(),
          Optional.ofNullable(startOn).map(AgreedTargets::rough),
          Optional.ofNullable(dueOn).map(AgreedTargets::rough),
          interim,
          Optional.ofNullable(thresholds),
          Optional.empty(),
          Optional.empty(),
          Optional.ofNullable(agreedOn).map(AgreedTargets::rough),
          Optional.empty(),
          List.of());
    }
  }

  static final Said UNDATED = Said.dates(TargetScope.AT_DATE, null, null);

  static Indicator indicator(IndicatorKind kind, Target... targets) {
    List<Level> scale =
        kind == IndicatorKind.JUDGEMENT || kind == IndicatorKind.LEVELS
            ? List.of(level("S1"), level("S2"), level("S3"))
            : List.of();
    return new Indicator(
        new Code("I1"),
        "Etwas",
        kind,
        "Stück",
        0,
        PeriodKind.QUARTER,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        kind == IndicatorKind.COUNT ? Optional.of(Entry.NEW_IN_PERIOD) : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        kind == IndicatorKind.RECURRING
            ? Optional.of(
                new Window(Optional.of(PeriodKind.YEAR), Optional.empty(), Optional.empty()))
            : Optional.empty(),
        kind == IndicatorKind.SHARE
            ? Optional.of(new Base("alle", Optional.empty(), Optional.empty(), true))
            : Optional.empty(),
        Optional.empty(),
        scale,
        List.of(),
        Direction.RISE,
        false,
        Optional.empty(),
        List.of(),
        DisclosureClass.NO_PERSONS,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Origin.CONCEPT,
        List.of(),
        List.of(targets),
        List.of(),
        List.of());
  }

  private static Level level(String code) {
    return new Level(new Code(code), "Stufe " + code);
  }

  static RoughDate rough(String date) {
    return RoughDate.parse(date).orElseThrow();
  }

  private static Optional<BigDecimal> decimal(@Nullable String number) {
    return Optional.ofNullable(number).map(BigDecimal::new);
  }
}
