package de.zielstand.attainment.web;

import de.zielstand.indicator.Direction;
import de.zielstand.indicator.TargetRule;
import de.zielstand.indicator.TargetScope;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The height the values of a series shall come to and from which side, where there is one. A sum is
 * no height: the series holds what each period adds to it.
 */
record Aim(@Nullable BigDecimal target, boolean rising, @Nullable BigDecimal baseline) {
  /** Null where a series of values says nothing of the target. */
  static @Nullable Aim of(TargetRule rule) {
    return switch (rule) {
      case TargetRule.AtLeast it -> new Aim(height(it, it.target()), true, way(it));
      case TargetRule.AtMost it -> new Aim(height(it, it.target()), false, way(it));
      case TargetRule.Within it -> new Aim(null, true, way(it));
      case TargetRule.Exactly it -> new Aim(null, true, way(it));
      case TargetRule.Improve it -> new Aim(null, it.direction() == Direction.RISE, it.baseline());
      case TargetRule.None _ -> new Aim(null, true, null);
      case TargetRule.AllOf _, TargetRule.DoneBy _, TargetRule.Recurring _ -> null;
    };
  }

  private static @Nullable BigDecimal height(TargetRule.OfValue rule, BigDecimal target) {
    return rule.scope() == TargetScope.CUMULATIVE ? null : target;
  }

  private static @Nullable BigDecimal way(TargetRule.OfValue rule) {
    return rule.scope() == TargetScope.CUMULATIVE ? null : rule.baseline();
  }
}
