package de.zielstand.municipality.store;

import de.zielstand.municipality.HouseRules;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of house rules: null where the state says the same, so that the municipality goes
 * along when the state changes it.
 *
 * @param state empty for the state's own rules, all of which are kept
 */
record OwnRules(HouseRules rules, Optional<HouseRules> state) {
  @Nullable BigDecimal onTrack() {
    return ownThresholds() ? rules.onTrack() : null;
  }

  @Nullable BigDecimal atRisk() {
    return ownThresholds() ? rules.atRisk() : null;
  }

  @Nullable Integer number(Function<HouseRules, Integer> rule) {
    var said = rule.apply(rules);
    return state.map(rule).filter(said::equals).isPresent() ? null : said;
  }

  /** Both or neither: one of them beside the state's other could contradict it. */
  private boolean ownThresholds() {
    return state.filter(other -> thresholds(other).equals(thresholds(rules))).isEmpty();
  }

  private static List<BigDecimal> thresholds(HouseRules rules) {
    return List.of(rules.onTrack().stripTrailingZeros(), rules.atRisk().stripTrailingZeros());
  }
}
