package de.zielstand.indicator;

import de.zielstand.element.Flaw;
import de.zielstand.element.FlawCode;
import de.zielstand.element.FlawedException;
import java.math.BigDecimal;
import java.util.List;

/** From which pace on a target counts as on track or at risk. */
public record Thresholds(BigDecimal onTrack, BigDecimal atRisk) {
  public Thresholds {
    if (atRisk.signum() < 0 || atRisk.compareTo(onTrack) > 0) {
      throw new FlawedException(List.of(Flaw.of("atRisk", FlawCode.OUT_OF_ORDER, atRisk, onTrack)));
    }
  }
}
