package de.zielstand.chronicle.web;

import de.zielstand.catalogue.Concept;
import de.zielstand.catalogue.Measure;
import de.zielstand.catalogue.Review;
import de.zielstand.chronicle.Chronicles.Written;
import de.zielstand.chronicle.Entry;
import de.zielstand.chronicle.web.ChronicleDesk.Known;
import de.zielstand.element.Owner;
import de.zielstand.network.Body;
import de.zielstand.page.Form;
import de.zielstand.page.web.Frame;
import de.zielstand.page.web.Html;
import de.zielstand.page.web.HtmlPage;
import de.zielstand.permission.Actor;
import de.zielstand.permission.MayCall;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Scope;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A planned review of a measure: what it came to, or the form that closes it. */
@HtmlPage
@Controller("/kommunen/{ags}/ueberpruefungen/{concept}/{owner}/{review}")
final class ReviewPage {
  private final ChronicleDesk desk;

  ReviewPage(ChronicleDesk desk) {
    this.desk = desk;
  }

  @Get
  @MayCall({Role.RECORDER, Role.APPROVER, Role.COMMISSIONER, Role.READER, Role.ADMINISTRATOR})
  HttpResponse<?> show(
      String ags, String concept, String owner, int review, Frame frame, Scope scope, Actor actor) {
    var view = view(ags, concept, owner, review, frame, scope);
    return page(HttpStatus.OK, view.entering(desk.mayEnter(scope, actor, view.owner())));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @MayCall({Role.RECORDER, Role.COMMISSIONER})
  HttpResponse<?> close(
      String ags,
      String concept,
      String owner,
      int review,
      Frame frame,
      Scope scope,
      Actor actor,
      @io.micronaut.http.annotation.Body Map<String, Object> fields) {
    var view = view(ags, concept, owner, review, frame, scope).entering(true);
    desk.requireEntry(scope, actor, view.owner());
    var form = new Form(fields);
    var planned = view.review().planned();
    var typed = new Typed(form, view.known(), frame.language());
    var closed = typed.review(view.concept().code(), view.measure().code(), planned);
    if (!form.text("planned").equals(planned) || view.review().result().isPresent()) {
      var stale = typed.draft().wrong("result", "chronicle.problem.replanned");
      return page(HttpStatus.CONFLICT, view.with(stale));
    }
    if (closed.isEmpty()) {
      return page(HttpStatus.UNPROCESSABLE_ENTITY, view.with(typed.draft()));
    }
    if (desk.chronicles().add(scope, closed.get(), actor.id()) == Written.DONE) {
      return Html.seeOther(frame.path() + "?done=review-closed");
    }
    var newest = view(ags, concept, owner, review, frame, scope).entering(true);
    var doubled = typed.draft().wrong("result", "chronicle.problem.double.review");
    return page(HttpStatus.CONFLICT, newest.with(doubled));
  }

  private ReviewView view(
      String ags, String concept, String owner, int review, Frame frame, Scope scope) {
    var known = desk.known(scope);
    for (Concept one : known.catalogue().concepts()) {
      for (Measure measure : one.measures()) {
        if (one.code().value().equals(concept)
            && measure.code().value().equals(owner)
            && review >= 1
            && review <= measure.reviews().size()) {
          return new ReviewView(frame, ags, known, one, measure, review, false, Draft.EMPTY);
        }
      }
    }
    throw desk.nothing();
  }

  private static HttpResponse<?> page(HttpStatus status, ReviewView view) {
    return Html.with(
        status, (output, interceptor) -> JtereviewGenerated.render(output, interceptor, view));
  }

  /**
   * What the page shows.
   *
   * @param at counts from 1 among the reviews of the measure
   */
  record ReviewView(
      Frame frame,
      String ags,
      Known known,
      Concept concept,
      Measure measure,
      int at,
      boolean enters,
      Draft draft) {

    ReviewView entering(boolean may) {
      return new ReviewView(frame, ags, known, concept, measure, at, may, draft);
    }

    ReviewView with(Draft typed) {
      return new ReviewView(frame, ags, known, concept, measure, at, enters, typed);
    }

    Owner owner() {
      return Owner.of(Optional.of(concept.code()), measure);
    }

    Review review() {
      return measure.reviews().get(at - 1);
    }

    Optional<Entry> closing() {
      return known.chronicle().closing(concept.code(), measure, review());
    }

    ChronicleLinks links() {
      return new ChronicleLinks(ags);
    }

    List<String> bodies() {
      return known.catalogue().bodies().stream().map(Body::title).toList();
    }

    /** As the concept says it. */
    String planned() {
      return review()
          .on()
          .map(frame.when()::rough)
          .orElseGet(() ->
              frame.text(
                  "review.timetable.after-begin",
                  frame.when().span(review().afterBegin().orElseThrow())));
    }
  }
}
