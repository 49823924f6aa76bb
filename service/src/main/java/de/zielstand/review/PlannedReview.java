package de.zielstand.review;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Concept;
import de.zielstand.catalogue.Lifecycle;
import de.zielstand.catalogue.Measure;
import de.zielstand.catalogue.Review;
import de.zielstand.chronicle.Chronicle;
import de.zielstand.chronicle.Entry;
import de.zielstand.chronicle.Happening.ReviewClosed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A look back at a measure that its concept plans; nobody misses a deadline by it.
 *
 * @param day the last day that it can mean; empty while the begin it is counted from is unknown
 * @param closing what was entered about it; its concept may say what it came to as well
 */
public record PlannedReview(
    Concept concept,
    Measure measure,
    Review review,
    Optional<LocalDate> day,
    Optional<Entry> closing) {
  static List<PlannedReview> all(Catalogue catalogue, Chronicle chronicle) {
    return catalogue.concepts().stream()
        .flatMap(concept ->
            concept.measures().stream()
                .filter(measure -> measure.lifecycle().state() != Lifecycle.State.DROPPED)
                .flatMap(measure ->
                    measure.reviews().stream()
                        .map(review -> of(concept, measure, review, chronicle))))
        .toList();
  }

  /** Which of its measure's it is, counted from 1. */
  public int number() {
    return measure.reviews().indexOf(review) + 1;
  }

  public Optional<Review.Result> result() {
    return review
        .result()
        .or(() ->
            closing
                .map(Entry::happening)
                .flatMap(one ->
                    one instanceof ReviewClosed closed
                        ? Optional.of(closed.result())
                        : Optional.empty()));
  }

  private static PlannedReview of(
      Concept concept, Measure measure, Review review, Chronicle chronicle) {
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
    return new PlannedReview(
        concept, measure, review, day, chronicle.closing(concept.code(), measure, review));
  }
}
