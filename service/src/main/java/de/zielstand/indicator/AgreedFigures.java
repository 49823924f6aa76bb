package de.zielstand.indicator;

import de.zielstand.element.Code;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a target as the calculation takes them: a concept writes 40 for 40 %, a figure is
 * 0.4; a concept names a step of a scale, a figure is its rank.
 */
record AgreedFigures(Indicator indicator, Target target) {

  TargetFields fields(AgreedDates dates) {
    return new TargetFields(
        target.form(),
        target.scope().orElse(namesAStep() ? TargetScope.AT_DATE : null),
        namesAStep() ? rank(target.level().orElseThrow()) : inUnit(Target::target),
        inUnit(Target::upper),
        target.hardUpper(),
        target.form() == TargetForm.RECURRING
            ? target.ambition().orElse(null)
            : inUnit(Target::ambition),
        inUnit(Target::tolerance),
        target.direction().orElse(null),
        target.timesPerWindow().orElse(null),
        inUnit(Target::baseline),
        dates.interim(this::inUnit));
  }

  /** Steps have an order and no distances: the first is 1. */
  private BigDecimal rank(Code level) {
    List<Code> steps = indicator.scale().stream().map(Level::code).toList();
    return BigDecimal.valueOf(1 + steps.indexOf(level));
  }

  private boolean namesAStep() {
    return indicator.kind() == IndicatorKind.JUDGEMENT && target.level().isPresent();
  }

  private @Nullable BigDecimal inUnit(Function<Target, Optional<BigDecimal>> figure) {
    return figure.apply(target).map(this::inUnit).orElse(null);
  }

  private BigDecimal inUnit(BigDecimal agreed) {
    return indicator.kind().isPercentage() ? agreed.movePointLeft(2) : agreed;
  }
}
