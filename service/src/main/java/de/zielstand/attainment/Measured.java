package de.zielstand.attainment;

import de.zielstand.attainment.Formula.AboveZeroLimit;
import de.zielstand.attainment.Formula.Deviation;
import de.zielstand.attainment.Formula.Excess;
import de.zielstand.attainment.Formula.Met;
import de.zielstand.attainment.Formula.ShareOfTarget;
import de.zielstand.attainment.Formula.ShareOfValue;
import de.zielstand.attainment.Formula.WayCovered;
import de.zielstand.indicator.TargetRule.AtLeast;
import de.zielstand.indicator.TargetRule.AtMost;
import de.zielstand.indicator.TargetRule.Exactly;
import de.zielstand.indicator.TargetRule.OfValue;
import de.zielstand.indicator.TargetRule.Within;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One value held against a rule: by a formula, or not at all and the note says why. */
record Measured(@Nullable Formula formula, @Nullable Note note) {

  static Measured by(OfValue rule, BigDecimal x) {
    return switch (rule) {
      case AtLeast atLeast -> atLeast(atLeast, x);
      case AtMost atMost -> new Measured(atMost(atMost, x), null);
      case Within within -> within(within, x);
      case Exactly exactly -> exactly(exactly, x);
    };
  }

  boolean complies() {
    return formula != null && formula.degree().compareTo(BigDecimal.ONE) >= 0;
  }

  private static Measured atLeast(AtLeast rule, BigDecimal x) {
    BigDecimal ambition = rule.ambition();
    Note note = ambition != null && x.compareTo(ambition) >= 0 ? Note.AMBITION_REACHED : null;
    BigDecimal b = rule.baseline();
    if (b != null && b.compareTo(rule.target()) < 0) {
      return new Measured(new WayCovered(x, b, rule.target()), note);
    }
    if (x.compareTo(rule.target()) >= 0) {
      return new Measured(new Met(x, rule.target()), note);
    }
    return shareOf(rule.target(), x);
  }

  private static Formula atMost(AtMost rule, BigDecimal x) {
    BigDecimal s = rule.target();
    BigDecimal b = rule.baseline();
    if (b != null && b.compareTo(s) > 0) {
      return new WayCovered(x, b, s);
    }
    if (x.compareTo(s) <= 0) {
      return new Met(x, s);
    }
    return s.signum() > 0 ? new Excess(x, s) : new AboveZeroLimit(x, s);
  }

  private static Measured within(Within rule, BigDecimal x) {
    BigDecimal b = rule.baseline();
    if (x.compareTo(rule.lower()) < 0) {
      return b != null && b.compareTo(rule.lower()) < 0
          ? new Measured(new WayCovered(x, b, rule.lower()), null)
          : shareOf(rule.lower(), x);
    }
    if (x.compareTo(rule.upper()) <= 0) {
      return new Measured(new Met(x, rule.upper()), null);
    }
    return new Measured(above(rule, b, x), Note.ABOVE_RANGE);
  }

  private static Formula above(Within rule, @Nullable BigDecimal b, BigDecimal x) {
    BigDecimal upper = rule.upper();
    if (!rule.hardUpper()) {
      return new Met(x, upper);
    }
    if (b != null && b.compareTo(upper) > 0) {
      return new WayCovered(x, b, upper);
    }
    return upper.signum() > 0 ? new ShareOfValue(x, upper) : new AboveZeroLimit(x, upper);
  }

  private static Measured exactly(Exactly rule, BigDecimal x) {
    BigDecimal s = rule.target();
    if (x.subtract(s).abs().compareTo(rule.tolerance()) <= 0) {
      return new Measured(new Met(x, s), null);
    }
    return s.signum() == 0
        ? new Measured(null, Note.ZERO_TARGET)
        : new Measured(new Deviation(x, s), null);
  }

  private static Measured shareOf(BigDecimal target, BigDecimal x) {
    return target.signum() > 0
        ? new Measured(new ShareOfTarget(x, target), null)
        : new Measured(null, Note.ZERO_TARGET);
  }
}
