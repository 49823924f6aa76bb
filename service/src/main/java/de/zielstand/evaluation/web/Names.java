package de.zielstand.evaluation.web;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.element.Code;
import de.zielstand.indicator.Indicator;
import de.zielstand.observation.FigureKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How programs call the indicators of a catalogue: by code, with the concept where two share it.
 *
 * @param asked the ones wanted, empty where all are
 */
record Names(Map<String, HeldIndicator> byAddress, Map<Code, Long> shared, List<String> asked) {

  static Names of(Catalogue catalogue, @Nullable String asked) {
    Map<String, HeldIndicator> byAddress = new HashMap<>();
    Map<Code, Long> shared = new HashMap<>();
    for (HeldIndicator held : catalogue.indicators()) {
      byAddress.put(held.address(), held);
      shared.merge(held.indicator().code(), 1L, Long::sum);
    }
    List<String> wanted =
        byAddress.values().stream()
            .filter(held ->
                held.address().equals(asked) || held.indicator().code().value().equals(asked))
            .map(HeldIndicator::address)
            .toList();
    if (asked != null && wanted.isEmpty()) {
      throw Asked.refusal("indicator", "UNKNOWN_INDICATOR", asked);
    }
    return new Names(byAddress, shared, wanted);
  }

  /** The one that narrows what is read. */
  Optional<Code> code() {
    return asked.stream()
        .findFirst()
        .flatMap(address -> Optional.ofNullable(byAddress.get(address)))
        .map(held -> held.indicator().code());
  }

  boolean wants(FigureKey key) {
    return asked.isEmpty() || asked.contains(address(key));
  }

  /** Empty where the catalogue no longer has it. */
  Optional<Indicator> indicator(FigureKey key) {
    return Optional.ofNullable(byAddress.get(address(key))).map(HeldIndicator::indicator);
  }

  String of(FigureKey key) {
    return shared.getOrDefault(key.indicator(), 0L) == 1 ? key.indicator().value() : address(key);
  }

  private static String address(FigureKey key) {
    return key.concept().map(one -> one + "/").orElse("") + key.indicator();
  }
}
