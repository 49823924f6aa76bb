package de.zielstand.intake;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.HeldIndicator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The indicators of a catalogue by the names rows call them. */
final class Indicators {
  private final Map<String, List<HeldIndicator>> named = new HashMap<>();

  Indicators(Catalogue catalogue) {
    for (HeldIndicator held : catalogue.indicators()) {
      add(held.indicator().code().value(), held);
      if (held.concept().isPresent()) {
        add(held.address(), held);
      }
    }
  }

  /** More than one where a code alone does not tell. */
  List<HeldIndicator> named(String name) {
    return named.getOrDefault(name.strip(), List.of());
  }

  /** As short as it can be and still be understood. */
  String name(HeldIndicator held) {
    String code = held.indicator().code().value();
    return named(code).size() == 1 ? code : held.address();
  }

  private void add(String name, HeldIndicator held) {
    named.computeIfAbsent(name, _ -> new ArrayList<>()).add(held);
  }
}
