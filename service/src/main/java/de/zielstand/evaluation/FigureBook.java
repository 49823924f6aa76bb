package de.zielstand.evaluation;

import de.zielstand.catalogue.HeldIndicator;
import de.zielstand.observation.Revision;
import de.zielstand.period.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The newest revision of each figure of a municipality, found by its indicator. */
record FigureBook(Map<Address, List<Revision>> byIndicator, Lineage lineage) {

  static FigureBook of(Collection<Revision> revisions, Lineage lineage) {
    Map<Address, List<Revision>> byIndicator = new HashMap<>();
    for (Revision revision : revisions) {
      byIndicator.computeIfAbsent(Address.of(revision.key()), _ -> new ArrayList<>()).add(revision);
    }
    return new FigureBook(byIndicator, lineage);
  }

  /** Those of one address alone. */
  List<Revision> at(Address address) {
    return byIndicator.getOrDefault(address, List.of());
  }

  /** Its own, and where there is none for a period those of an edition before. */
  Collection<Revision> of(HeldIndicator held) {
    List<Address> addresses = lineage.addresses(Address.of(held));
    if (addresses.size() == 1) {
      return at(addresses.getFirst());
    }
    Map<Row, Revision> rows = new LinkedHashMap<>();
    for (Address address : addresses) {
      for (Revision revision : at(address)) {
        rows.putIfAbsent(new Row(revision.key().period(), revision.key().breakdown()), revision);
      }
    }
    return rows.values();
  }

  private record Row(Period period, String breakdown) {}
}
