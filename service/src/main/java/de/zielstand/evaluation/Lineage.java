package de.zielstand.evaluation;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Concept;
import de.zielstand.catalogue.Predecessor;
import de.zielstand.element.Code;
import de.zielstand.indicator.Anchors;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How the editions of concepts follow each other, so that series go on under new codes. */
record Lineage(Catalogue catalogue, LocalDate on) {

  /** Where figures of an indicator may lie: under its own address, then under older ones. */
  List<Address> addresses(Address indicator) {
    Set<Address> found = new LinkedHashSet<>();
    Optional<Address> next = Optional.of(indicator);
    // Two editions that name each other would go round for ever.
    while (next.isPresent() && found.add(next.get())) {
      next = next.flatMap(this::before);
    }
    return List.copyOf(found);
  }

  /** Of editions of one concept that one counts which is in force, so that nothing counts twice. */
  boolean counts(Concept concept) {
    boolean replaced =
        catalogue.concepts().stream().anyMatch(next -> follows(next, concept) && isInForce(next));
    boolean ahead =
        catalogue.concepts().stream().anyMatch(last -> follows(concept, last))
            && !isInForce(concept);
    return concept.isBinding() && !replaced && !ahead;
  }

  private Optional<Address> before(Address indicator) {
    return indicator
        .concept()
        .flatMap(catalogue::concept)
        .flatMap(Concept::predecessor)
        .filter(last -> last.concept().isPresent())
        .map(last -> new Address(last.concept(), wasCalled(last, indicator.indicator())));
  }

  private static Code wasCalled(Predecessor last, Code now) {
    return last.codes().stream()
        .filter(renamed -> renamed.is().equals(now))
        .findFirst()
        .map(Predecessor.Renamed::was)
        .orElse(now);
  }

  private static boolean follows(Concept next, Concept last) {
    return next.predecessor().flatMap(Predecessor::concept).equals(Optional.of(last.code()))
        && !next.code().equals(last.code());
  }

  private boolean isInForce(Concept concept) {
    return concept
        .inForceFrom()
        .flatMap(new Anchors(concept.milestoneDates(), Optional.empty())::earliest)
        .filter(from -> !from.isAfter(on))
        .isPresent();
  }
}
