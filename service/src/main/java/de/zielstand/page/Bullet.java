package de.zielstand.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A bar from zero with a target, drawn {@value #WIDTH} units wide; positions are within it. */
public record Bullet(int from, int to, int target, @Nullable Integer today) {
  public static final int WIDTH = 200;
  private static final int MARGIN = 4;

  public static Bullet of(BigDecimal value, BigDecimal target, @Nullable BigDecimal today) {
    BigDecimal expected = today == null ? target : today;
    BigDecimal least = BigDecimal.ZERO.min(value).min(target).min(expected);
    BigDecimal most = BigDecimal.ZERO.max(value).max(target).max(expected);
    BigDecimal range = most.subtract(least).signum() == 0 ? BigDecimal.ONE : most.subtract(least);
    int zero = at(BigDecimal.ZERO, least, range);
    int end = at(value, least, range);
    return new Bullet(
        Math.min(zero, end),
        Math.max(zero, end),
        at(target, least, range),
        today == null ? null : at(today, least, range));
  }

  public int length() {
    return to - from;
  }

  private static int at(BigDecimal number, BigDecimal least, BigDecimal range) {
    return MARGIN
        + number
            .subtract(least)
            .multiply(BigDecimal.valueOf(WIDTH - 2L * MARGIN))
            .divide(range, 0, RoundingMode.HALF_UP)
            .intValue();
  }
}
