package de.zielstand.indicator;

import static de.zielstand.figure.PlainDecimal.checkNotNegative;

import de.zielstand.figure.FieldProblem;
import de.zielstand.figure.FieldProblem.Code;
import java.math.BigDecimal;

/**
 * From which pace on a target counts as on track or at risk. No common German standard exists, so
 * the defaults are ours, every municipality may set its own, and a target may have others agreed.
 */
public record Thresholds(BigDecimal onTrack, BigDecimal atRisk) {
  public static final Thresholds DEFAULT =
      new Thresholds(new BigDecimal("0.95"), new BigDecimal("0.75"));

  public Thresholds {
    onTrack = checkNotNegative("onTrack", onTrack);
    atRisk = checkNotNegative("atRisk", atRisk);
    if (atRisk.compareTo(onTrack) > 0) {
      throw new FieldProblem("atRisk", Code.AT_RISK_ABOVE_ON_TRACK);
    }
  }
}
