package de.zielstand.click;

import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.element.Code;
import de.zielstand.indicator.ClickMetric;
import java.util.Optional;

/** What counts are kept for: an indicator and what exactly it counts. */
public record Series(Optional<Code> concept, Code indicator, ClickMetric metric) {
  /** Empty for an indicator of another kind. */
  public static Optional<Series> of(HeldIndicator held) {
    return held.indicator()
        .metric()
        .map(metric -> new Series(held.concept(), held.indicator().code(), metric));
  }
}
