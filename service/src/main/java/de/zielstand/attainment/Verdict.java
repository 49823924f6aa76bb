package de.zielstand.attainment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A status and the rule that decided it. */
record Verdict(Status status, Ground ground) {

  static Verdict byPace(Thresholds thresholds, @Nullable BigDecimal pace) {
    return pace == null
        ? new Verdict(Status.NOT_DUE, Ground.NOTHING_EXPECTED_YET)
        : new Verdict(thresholds.judge(pace), Ground.PACE);
  }
}
