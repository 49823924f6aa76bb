package de.zielstand.attainment;

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

  static Attainment bare(Status status) {
    return new Attainment(status, null, null, null, null, null, null);
  }
}
