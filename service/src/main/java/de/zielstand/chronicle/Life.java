package de.zielstand.chronicle;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Concept;
import de.zielstand.catalogue.Located;
import de.zielstand.catalogue.Measure;
import de.zielstand.element.Owner;
import de.zielstand.network.Body;
import de.zielstand.network.ReportDuty;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The days on which something can have happened to a part of a catalogue, as far as it says.
 *
 * @param begin the first possible day
 * @param end the last possible day
 */
public record Life(Optional<LocalDate> begin, Optional<LocalDate> end) {
  public static final Life UNKNOWN = new Life(Optional.empty(), Optional.empty());

  /** Whoever owes a report has to exist; a measure is looked back at when it is over, too. */
  public static Life of(Catalogue catalogue, Owner owner) {
    return Located.of(catalogue, owner.concept(), owner.code())
        .map(located ->
            switch (located.element()) {
              case Body body -> of(body);
              case ReportDuty duty ->
                  duty.from()
                      .flatMap(from ->
                          catalogue.bodies().stream()
                              .filter(body -> body.code().equals(from))
                              .findFirst())
                      .map(Life::of)
                      .orElse(UNKNOWN);
              case Measure measure -> of(measure, located.concept());
              default -> UNKNOWN;
            })
        .orElse(UNKNOWN);
  }

  private static Life of(Body body) {
    return new Life(
        body.begin().flatMap(begin -> begin.earliest(Map.of())),
        body.end().flatMap(end -> end.latest(Map.of())));
  }

  private static Life of(Measure measure, Optional<Concept> concept) {
    Map<String, LocalDate> milestones = concept.map(Concept::milestoneDates).orElse(Map.of());
    return new Life(measure.begin().flatMap(begin -> begin.earliest(milestones)), Optional.empty());
  }

  public boolean isBefore(LocalDate day) {
    return begin.stream().anyMatch(day::isBefore);
  }

  public boolean isOver(LocalDate day) {
    return end.stream().anyMatch(day::isAfter);
  }
}
