package de.zielstand.indicator;

import de.zielstand.element.Assumption;
import de.zielstand.element.Code;
import de.zielstand.element.FlawedException;
import de.zielstand.element.Otherwise;
import de.zielstand.element.Precision;
import de.zielstand.element.Prose;
import de.zielstand.period.Period;
import de.zielstand.period.RoughDate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One version of what was agreed about an indicator. The figures that belong to a form are asked
 * for, those of other forms refused. For a JUDGEMENT {@code level} names the step to reach, for
 * LEVELS the level whose share is meant.
 */
public record Target(
    TargetForm form,
    Optional<TargetScope> scope,
    Optional<BigDecimal> target,
    Optional<BigDecimal> upper,
    boolean hardUpper,
    Optional<BigDecimal> ambition,
    Optional<BigDecimal> tolerance,
    Optional<Direction> direction,
    Optional<Integer> timesPerWindow,
    Optional<Code> level,
    @Otherwise("EXACT") Precision precision,
    Optional<BigDecimal> baseline,
    Optional<Period> baselinePeriod,
    Optional<RoughDate> startOn,
    Optional<RoughDate> dueOn,
    List<AgreedInterim> interim,
    Optional<Thresholds> thresholds,
    Optional<String> agreedIn,
    Optional<String> agreedWith,
    Optional<RoughDate> agreedOn,
    @Prose Optional<String> reason,
    List<Assumption> assumptions) {
  public Target {
    interim = List.copyOf(interim);
    assumptions = List.copyOf(assumptions);
    FlawedException.throwIfAny(
        TargetFigures.of(form)
            .flaws(
                new TargetFigures.Stated(
                    scope,
                    target,
                    upper,
                    hardUpper,
                    ambition,
                    tolerance,
                    direction,
                    timesPerWindow,
                    level,
                    startOn,
                    dueOn,
                    interim)));
  }
}
