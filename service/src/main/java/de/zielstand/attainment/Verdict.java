package de.zielstand.attainment;

import de.zielstand.indicator.Thresholds;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** A status and the rule that decided it. */
record Verdict(Status status, Ground ground) {
  /** A pace of 0.95 that division left a last digit short of it is still 0.95. */
  private static final MathContext COMPARED = new MathContext(30);

  static Verdict byPace(Thresholds thresholds, @Nullable BigDecimal pace) {
    return pace == null
        ? new Verdict(Status.NOT_DUE, Ground.NOTHING_EXPECTED_YET)
        : new Verdict(judge(thresholds, pace), Ground.PACE);
  }

  private static Status judge(Thresholds thresholds, BigDecimal pace) {
    BigDecimal compared = pace.round(COMPARED);
    if (compared.compareTo(thresholds.onTrack()) >= 0) {
      return Status.ON_TRACK;
    }
    return compared.compareTo(thresholds.atRisk()) >= 0 ? Status.AT_RISK : Status.OFF_TRACK;
  }
}
