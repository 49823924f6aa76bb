package de.zielstand.chronicle.web;

import de.zielstand.chronicle.Chronicles.Written;
import de.zielstand.chronicle.Entry;
import de.zielstand.chronicle.Happening.ResolutionTaken;
import de.zielstand.chronicle.web.ChronicleDesk.Known;
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

/** One entry with its history; here it is changed or withdrawn, never deleted. */
@HtmlPage
@Controller("/kommunen/{ags}/chronik/{number}")
final class EntryPage {
  private final ChronicleDesk desk;

  EntryPage(ChronicleDesk desk) {
    this.desk = desk;
  }

  @Get
  @MayCall({Role.RECORDER, Role.APPROVER, Role.COMMISSIONER, Role.READER, Role.ADMINISTRATOR})
  HttpResponse<?> show(String ags, int number, Frame frame, Scope scope, Actor actor) {
    var view = view(ags, number, frame, scope, actor);
    return page(HttpStatus.OK, view);
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @MayCall({Role.RECORDER, Role.COMMISSIONER})
  HttpResponse<?> revise(
      String ags,
      int number,
      Frame frame,
      Scope scope,
      Actor actor,
      @io.micronaut.http.annotation.Body Map<String, Object> fields) {
    var view = view(ags, number, frame, scope, actor);
    desk.requireEntry(scope, actor, view.newest().happening().owner());
    var form = new Form(fields);
    var typed = new Typed(form, view.known(), frame.language());
    var reason = typed.reason("reason");
    var happening = typed.like(view.newest().happening());
    if (happening.isEmpty()) {
      return page(HttpStatus.UNPROCESSABLE_ENTITY, view.with(typed.draft()));
    }
    int seen = form.number("seen").orElse(0);
    var written =
        desk.chronicles().revise(scope, number, seen, happening.get(), reason, actor.id());
    return switch (written) {
      case DONE -> Html.seeOther(view.links().owner(view.newest()) + "?done=entry-changed");
      case DOUBLE ->
          page(
              HttpStatus.CONFLICT,
              view.with(typed.draft().wrong(view.dayField(), "chronicle.problem.double.other")));
      case STALE -> stale(ags, number, frame, scope, actor, typed);
    };
  }

  @Post("/zurueckziehen")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @MayCall({Role.RECORDER, Role.COMMISSIONER})
  HttpResponse<?> withdraw(
      String ags,
      int number,
      Frame frame,
      Scope scope,
      Actor actor,
      @io.micronaut.http.annotation.Body Map<String, Object> fields) {
    var view = view(ags, number, frame, scope, actor);
    desk.requireEntry(scope, actor, view.newest().happening().owner());
    var form = new Form(fields);
    var typed = new Typed(form, view.known(), frame.language());
    var reason = typed.reason("withdrawal");
    if (typed.anyWrong()) {
      return page(
          HttpStatus.UNPROCESSABLE_ENTITY,
          view.with(view.draft().with("withdrawal", typed.draft())));
    }
    int seen = form.number("seen").orElse(0);
    return desk.chronicles().withdraw(scope, number, seen, reason, actor.id()) == Written.DONE
        ? Html.seeOther(view.links().owner(view.newest()) + "?done=entry-withdrawn")
        : stale(ags, number, frame, scope, actor, typed);
  }

  /** What was typed stays, beside what somebody else made of the entry. */
  private HttpResponse<?> stale(
      String ags, int number, Frame frame, Scope scope, Actor actor, Typed typed) {
    var newest = view(ags, number, frame, scope, actor);
    return page(
        HttpStatus.CONFLICT, newest.with(typed.draft().wrong("reason", "chronicle.problem.stale")));
  }

  private EntryView view(String ags, int number, Frame frame, Scope scope, Actor actor) {
    var history = desk.chronicles().history(scope, number);
    if (history.isEmpty()) {
      throw desk.nothing();
    }
    var newest = history.getFirst();
    return new EntryView(
        frame,
        ags,
        desk.known(scope),
        history,
        desk.mayEnter(scope, actor, newest.happening().owner()),
        Draft.of(newest.happening()));
  }

  private static HttpResponse<?> page(HttpStatus status, EntryView view) {
    return Html.with(
        status, (output, interceptor) -> JteentryGenerated.render(output, interceptor, view));
  }

  /**
   * What the page shows.
   *
   * @param history the newest first
   */
  record EntryView(
      Frame frame, String ags, Known known, List<Entry> history, boolean enters, Draft draft) {

    EntryView with(Draft typed) {
      return new EntryView(frame, ags, known, history, enters, typed);
    }

    Entry newest() {
      return history.getFirst();
    }

    ChronicleLinks links() {
      return new ChronicleLinks(ags);
    }

    HappeningWords words() {
      return new HappeningWords(frame, known.catalogue());
    }

    List<Body> receivers() {
      return known.catalogue().bodies();
    }

    Concerns concerns() {
      return Concerns.of(known.catalogue());
    }

    List<String> bodies() {
      return known.catalogue().bodies().stream().map(Body::title).toList();
    }

    String dayField() {
      return newest().happening() instanceof ResolutionTaken ? "takenOn" : "day";
    }
  }
}
