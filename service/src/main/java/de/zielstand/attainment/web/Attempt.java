package de.zielstand.attainment.web;

import de.zielstand.attainment.Observed;
import de.zielstand.indicator.TargetRule;
import de.zielstand.indicator.TargetRule.OfValue;
import de.zielstand.indicator.TargetScope;
import de.zielstand.indicator.Thresholds;
import de.zielstand.observation.Aggregation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is tried: a target on some figures.
 *
 * @param yearly how periods make a year; null where nobody said
 * @param horizon in periods; null for the one that reaches the due day
 */
record Attempt(
    TargetRule rule,
    Thresholds thresholds,
    Observed observed,
    List<@Nullable BigDecimal> series,
    Every every,
    boolean seasonal,
    @Nullable Aggregation yearly,
    @Nullable Integer horizon) {
  Attempt {
    series = Collections.unmodifiableList(new ArrayList<>(series));
  }

  /** What a period adds to a sum is no beginning of a way. */
  @Nullable BigDecimal firstOfWay() {
    boolean sum = rule instanceof OfValue it && it.scope() == TargetScope.CUMULATIVE;
    return sum || series.size() < 2 ? null : series.getFirst();
  }
}
