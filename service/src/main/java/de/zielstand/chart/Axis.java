package de.zielstand.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** An axis of numbers with round steps; it follows from what is drawn along it. */
public record Axis(BigDecimal from, BigDecimal to, BigDecimal step) {
  private static final List<BigDecimal> ROUND =
      List.of(
          BigDecimal.ONE,
          BigDecimal.TWO,
          new BigDecimal("2.5"),
          BigDecimal.valueOf(5),
          BigDecimal.TEN);
  private static final BigDecimal FAR_FROM_ZERO = new BigDecimal("0.6");
  private static final int DIGITS = 20;

  /** Of bars: zero is on it, always. */
  static Axis ofBars(Collection<BigDecimal> numbers, Scale scale, int mostSteps) {
    return of(numbers, scale, mostSteps, true);
  }

  /** Of lines: it may begin elsewhere where all of them are far from zero. */
  static Axis ofLines(Collection<BigDecimal> numbers, Scale scale, int mostSteps) {
    return of(numbers, scale, mostSteps, false);
  }

  private static Axis of(
      Collection<BigDecimal> numbers, Scale scale, int mostSteps, boolean onZero) {
    BigDecimal least = numbers.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
    BigDecimal most = numbers.stream().reduce(BigDecimal::max).orElse(BigDecimal.ONE);
    if (scale.isOrdinal() && numbers.stream().allMatch(scale::hasStep)) {
      return new Axis(
          BigDecimal.ZERO, BigDecimal.valueOf(scale.words().steps().size()), BigDecimal.ONE);
    }
    if (onZero || !isFarFromZero(least, most)) {
      least = least.min(BigDecimal.ZERO);
      most = most.max(BigDecimal.ZERO);
    }
    if (least.compareTo(most) == 0) {
      most = BigDecimal.ONE;
    }
    BigDecimal step = step(most.subtract(least), mostSteps);
    return new Axis(
        round(least, step, RoundingMode.FLOOR), round(most, step, RoundingMode.CEILING), step);
  }

  public boolean isFromZero() {
    return from.signum() <= 0 && to.signum() >= 0;
  }

  public List<BigDecimal> ticks() {
    List<BigDecimal> ticks = new ArrayList<>();
    for (BigDecimal tick = from; tick.compareTo(to) <= 0; tick = tick.add(step)) {
      ticks.add(tick);
    }
    return ticks;
  }

  /** Where a number lies, 0 being the begin of the axis and 1 its end. */
  public double share(BigDecimal number) {
    return number.subtract(from).doubleValue() / to.subtract(from).doubleValue();
  }

  /** More than that share of the height would be empty; a single number says nothing without it. */
  private static boolean isFarFromZero(BigDecimal least, BigDecimal most) {
    if (least.compareTo(most) == 0) {
      return false;
    }
    return least.signum() > 0
        ? least.compareTo(most.multiply(FAR_FROM_ZERO)) > 0
        : most.signum() < 0 && most.compareTo(least.multiply(FAR_FROM_ZERO)) < 0;
  }

  private static BigDecimal step(BigDecimal range, int mostSteps) {
    BigDecimal rough = range.divide(BigDecimal.valueOf(mostSteps), new MathContext(DIGITS));
    int magnitude = rough.precision() - rough.scale() - 1;
    BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(magnitude);
    return ROUND.stream()
        .map(power::multiply)
        .filter(step -> step.compareTo(rough) >= 0)
        .findFirst()
        .map(BigDecimal::stripTrailingZeros)
        .orElseThrow();
  }

  private static BigDecimal round(BigDecimal number, BigDecimal step, RoundingMode mode) {
    return number.divide(step, 0, mode).multiply(step);
  }
}
