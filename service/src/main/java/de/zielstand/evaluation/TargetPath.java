package de.zielstand.evaluation;

import de.zielstand.figure.PlainDecimal;
import de.zielstand.indicator.Interim;
import de.zielstand.indicator.Span;
import de.zielstand.indicator.TargetRule;
import de.zielstand.indicator.TargetRule.AllOf;
import de.zielstand.indicator.TargetRule.AtLeast;
import de.zielstand.indicator.TargetRule.AtMost;
import de.zielstand.indicator.TargetRule.DoneBy;
import de.zielstand.indicator.TargetRule.Exactly;
import de.zielstand.indicator.TargetRule.Improve;
import de.zielstand.indicator.TargetRule.None;
import de.zielstand.indicator.TargetRule.OfValue;
import de.zielstand.indicator.TargetRule.Recurring;
import de.zielstand.indicator.TargetRule.Within;
import de.zielstand.indicator.TargetScope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How high a target lies on each day: straight in days from its begin over its interim targets to
 * its due day where it is a way, else level.
 *
 * @param corners in the order of their days, none where a target has no height
 * @param interim those of the corners that were agreed on the way
 */
record TargetPath(List<Interim> corners, List<Interim> interim, @Nullable LocalDate from) {
  private static final TargetPath NOWHERE = new TargetPath(List.of(), List.of(), null);

  static TargetPath of(TargetRule rule) {
    return switch (rule) {
      case AtLeast it -> way(it, it.target(), it.interim(), true);
      // A limit for a sum holds from the first day on.
      case AtMost it -> way(it, it.target(), it.interim(), it.scope() != TargetScope.CUMULATIVE);
      case Exactly it -> level(it.span(), it.target(), List.of());
      case AllOf it ->
          it.scope() == TargetScope.CUMULATIVE
              ? NOWHERE
              : level(it.span(), BigDecimal.ONE, List.of());
      case Within _, DoneBy _, Recurring _, Improve _, None _ -> NOWHERE;
    };
  }

  /** Where the way begins, if anybody said so. */
  static Optional<BigDecimal> baseline(TargetRule rule) {
    return switch (rule) {
      case OfValue it when it.scope() == TargetScope.CUMULATIVE -> Optional.empty();
      case OfValue it -> Optional.ofNullable(it.baseline());
      case Improve it -> Optional.ofNullable(it.baseline());
      case AllOf _, DoneBy _, Recurring _, None _ -> Optional.empty();
    };
  }

  boolean isWay() {
    return corners.size() > 1;
  }

  Optional<BigDecimal> on(LocalDate day) {
    if (corners.isEmpty() || (from != null && day.isBefore(from))) {
      return Optional.empty();
    }
    Interim before = corners.getFirst();
    for (Interim corner : corners) {
      if (day.isBefore(corner.on())) {
        return Optional.of(between(before, corner, day));
      }
      before = corner;
    }
    return Optional.of(before.target());
  }

  private static TargetPath way(
      OfValue rule, BigDecimal target, List<Interim> interim, boolean leads) {
    LocalDate start = rule.span().startOn();
    LocalDate due = rule.span().dueOn();
    BigDecimal baseline = rule.baseline();
    boolean isWay =
        leads && rule.scope() != TargetScope.PER_PERIOD && rule.scope() != TargetScope.PER_EVENT;
    if (!isWay || start == null || due == null || baseline == null) {
      return level(rule.span(), target, interim);
    }
    List<Interim> corners = new ArrayList<>();
    corners.add(new Interim(start, baseline));
    corners.addAll(interim);
    corners.add(new Interim(due, target));
    return new TargetPath(corners, interim, start);
  }

  private static TargetPath level(Span span, BigDecimal target, List<Interim> interim) {
    LocalDate start = span.startOn();
    LocalDate day = start == null ? LocalDate.EPOCH : start;
    return new TargetPath(List.of(new Interim(day, target)), interim, start);
  }

  private static BigDecimal between(Interim before, Interim after, LocalDate day) {
    long days = ChronoUnit.DAYS.between(before.on(), after.on());
    long elapsed = Math.clamp(ChronoUnit.DAYS.between(before.on(), day), 0L, days);
    BigDecimal rise = after.target().subtract(before.target());
    return days == 0
        ? after.target()
        : rise.multiply(BigDecimal.valueOf(elapsed))
            .divide(BigDecimal.valueOf(days), PlainDecimal.INSIDE)
            .add(before.target());
  }
}
