package de.zielstand.review.web;

import de.zielstand.access.Person;
import de.zielstand.element.Owner;
import de.zielstand.page.web.Frame;
import de.zielstand.review.Answerable;
import de.zielstand.review.Assignment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the page about assignments shows.
 *
 * @param gemeinden of a Kreis, by which figures are told apart
 * @param stale whether somebody else changed what is shown while it was being changed
 */
record AssignmentView(
    DutyLinks links,
    List<Person> recorders,
    Optional<Person> chosen,
    Map<Long, Assignment> assigned,
    List<Answerable> places,
    List<String> gemeinden,
    DutyRights rights,
    boolean stale) {

  Set<Owner> of(Person person) {
    return assignment(person).owners();
  }

  String gemeinde(Person person) {
    return assignment(person).gemeinde().orElse("");
  }

  private Assignment assignment(Person person) {
    return assigned.getOrDefault(person.id(), Assignment.NONE);
  }

  String amount(Frame frame, Person person) {
    int count = of(person).size();
    var amount =
        count == 0
            ? frame.text("review.assignment.everything")
            : frame.text(count == 1 ? "review.assignment.one" : "review.assignment.many", count);
    var gemeinde = gemeinde(person);
    return gemeinde.isEmpty()
        ? amount
        : frame.text("review.assignment.only-gemeinde", gemeinde, amount);
  }

  /** The field, else the concept, else that it is beside them; the concept where there are two. */
  String title(Frame frame, Answerable place) {
    var within =
        place
            .field()
            .map(field -> field.title())
            .orElseGet(() ->
                frame.text(
                    place.concept().isPresent()
                        ? "review.assignment.no-field"
                        : "review.assignment.beside"));
    boolean several = places.stream().flatMap(one -> one.concept().stream()).distinct().count() > 1;
    return several && place.concept().isPresent()
        ? place.concept().get().title() + ": " + within
        : within;
  }
}
