package de.zielstand.attainment;

import de.zielstand.figure.PlainDecimal;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a target on a day. The degree is not capped: below zero is behind the baseline,
 * above one is beyond the target. What is not defined is null.
 */
public record Attainment(
    Status status,
    @Nullable BigDecimal degree,
    @Nullable BigDecimal expected,
    @Nullable BigDecimal pace,
    @Nullable BigDecimal change,
    @Nullable BigDecimal changePercent,
    @Nullable Note note) {

  /** The value is hidden by disclosure control, and everything computed from it with it. */
  public static final Attainment SUPPRESSED = bare(Status.SUPPRESSED);

  public Attainment {
    degree = canonical(degree);
    expected = canonical(expected);
    pace = canonical(pace);
    change = canonical(change);
    changePercent = canonical(changePercent);
  }

  private static @Nullable BigDecimal canonical(@Nullable BigDecimal number) {
    return number == null ? null : PlainDecimal.canonical(number);
  }

  static Attainment bare(Status status) {
    return new Attainment(status, null, null, null, null, null, null);
  }
}
