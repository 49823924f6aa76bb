package de.zielstand.attainment;

import static de.zielstand.figure.PlainDecimal.checkNotNegative;

import de.zielstand.figure.FieldProblem;
import de.zielstand.figure.FieldProblem.Code;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * From which pace on a target counts as on track or at risk. No common German standard exists, so
 * the defaults are ours and every municipality may set its own.
 */
public record Thresholds(BigDecimal onTrack, BigDecimal atRisk) {
  public static final Thresholds DEFAULT =
      new Thresholds(new BigDecimal("0.95"), new BigDecimal("0.75"));

  /** A pace of 0.95 that division left a last digit short of it is still 0.95. */
  private static final MathContext COMPARED = new MathContext(30);

  public Thresholds {
    onTrack = checkNotNegative("onTrack", onTrack);
    atRisk = checkNotNegative("atRisk", atRisk);
    if (atRisk.compareTo(onTrack) > 0) {
      throw new FieldProblem("atRisk", Code.AT_RISK_ABOVE_ON_TRACK);
    }
  }

  public Status judge(BigDecimal pace) {
    BigDecimal compared = pace.round(COMPARED);
    if (compared.compareTo(onTrack) >= 0) {
      return Status.ON_TRACK;
    }
    return compared.compareTo(atRisk) >= 0 ? Status.AT_RISK : Status.OFF_TRACK;
  }
}
