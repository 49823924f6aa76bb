package de.zielstand.indicator;

import de.zielstand.element.Flaw;
import de.zielstand.element.FlawCode;
import de.zielstand.element.FlawedException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Outside of it a value is doubted, never refused. */
public record PlausibleRange(Optional<BigDecimal> from, Optional<BigDecimal> to) {
  public PlausibleRange {
    if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0) {
      throw new FlawedException(
          List.of(Flaw.of("to", FlawCode.OUT_OF_ORDER, from.get(), to.get())));
    }
  }
}
