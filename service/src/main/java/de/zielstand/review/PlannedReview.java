package de.zielstand.review;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Concept;
import de.zielstand.catalogue.Lifecycle;
import de.zielstand.catalogue.Measure;
import de.zielstand.catalogue.Review;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A look back at a measure that its concept plans; nobody misses a deadline by it.
 *
 * @param day the last day that it can mean; empty while the begin it is counted from is unknown
 */
public record PlannedReview(
    Concept concept, Measure measure, Review review, Optional<LocalDate> day) {
  static List<PlannedReview> all(Catalogue catalogue) {
    return catalogue.concepts().stream()
        .flatMap(concept ->
            concept.measures().stream()
                .filter(measure -> measure.lifecycle().state() != Lifecycle.State.DROPPED)
                .flatMap(measure ->
                    measure.reviews().stream().map(review -> of(concept, measure, review))))
        .toList();
  }

  private static PlannedReview of(Concept concept, Measure measure, Review review) {
    var milestones = concept.milestoneDates();
    Optional<LocalDate> day =
        review
            .on()
            .flatMap(on -> on.latest(milestones))
            .or(() ->
                review
                    .afterBegin()
                    .flatMap(span ->
                        measure
                            .begin()
                            .flatMap(begin -> begin.latest(milestones))
                            .map(begin -> begin.plus(span))));
    return new PlannedReview(concept, measure, review, day);
  }
}
