package de.zielstand.chronicle.web;

import de.zielstand.chronicle.Chronicles.Written;
import de.zielstand.chronicle.Happening;
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
import java.util.Map;
import java.util.Optional;

/** One body: its meetings, what it is told, what it resolved. */
@HtmlPage
@Controller("/kommunen/{ags}/gremien/{body}")
final class BodyPage {
  private final ChronicleDesk desk;

  BodyPage(ChronicleDesk desk) {
    this.desk = desk;
  }

  @Get
  @MayCall({Role.RECORDER, Role.APPROVER, Role.COMMISSIONER, Role.READER, Role.ADMINISTRATOR})
  HttpResponse<?> show(String ags, String body, Frame frame, Scope scope, Actor actor) {
    var known = desk.known(scope);
    var shown = body(known, body);
    var may = desk.mayEnter(scope, actor, Owner.of(Optional.empty(), shown));
    return page(
        HttpStatus.OK, new BodyView(frame, ags, known, shown, may, Draft.EMPTY, Draft.EMPTY));
  }

  @Post("/sitzungen")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @MayCall({Role.RECORDER, Role.COMMISSIONER})
  HttpResponse<?> meeting(
      String ags,
      String body,
      Frame frame,
      Scope scope,
      Actor actor,
      @io.micronaut.http.annotation.Body Map<String, Object> fields) {
    var known = desk.known(scope);
    var shown = body(known, body);
    desk.requireEntry(scope, actor, Owner.of(Optional.empty(), shown));
    var typed = new Typed(new Form(fields), known, frame.language());
    var happening = typed.meeting(shown.code());
    var view = new BodyView(frame, ags, known, shown, true, typed.draft(), Draft.EMPTY);
    return add(happening, scope, actor, view, "day", "sitzungen");
  }

  @Post("/beschluesse")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @MayCall({Role.RECORDER, Role.COMMISSIONER})
  HttpResponse<?> resolution(
      String ags,
      String body,
      Frame frame,
      Scope scope,
      Actor actor,
      @io.micronaut.http.annotation.Body Map<String, Object> fields) {
    var known = desk.known(scope);
    var shown = body(known, body);
    desk.requireEntry(scope, actor, Owner.of(Optional.empty(), shown));
    var typed = new Typed(new Form(fields), known, frame.language());
    var happening = typed.resolution(shown.code());
    var view = new BodyView(frame, ags, known, shown, true, Draft.EMPTY, typed.draft());
    return add(happening, scope, actor, view, "text", "beschluesse");
  }

  private HttpResponse<?> add(
      Optional<Happening> happening,
      Scope scope,
      Actor actor,
      BodyView view,
      String field,
      String section) {
    if (happening.isEmpty()) {
      return page(HttpStatus.UNPROCESSABLE_ENTITY, view);
    }
    var written = desk.chronicles().add(scope, happening.get(), actor.id());
    return written == Written.DONE
        ? Html.seeOther(view.links().body(view.body().code()) + "?done=entered#" + section)
        : page(HttpStatus.CONFLICT, view.doubled(field));
  }

  private Body body(Known known, String code) {
    return known.catalogue().bodies().stream()
        .filter(one -> one.code().value().equals(code))
        .findFirst()
        .orElseThrow(desk::nothing);
  }

  private static HttpResponse<?> page(HttpStatus status, BodyView view) {
    return Html.with(
        status, (output, interceptor) -> JtebodyGenerated.render(output, interceptor, view));
  }
}
