package de.zielstand.municipality.web;

import de.zielstand.database.Inspection;
import de.zielstand.municipality.Directory;
import de.zielstand.municipality.Municipalities;
import de.zielstand.municipality.Municipality;
import de.zielstand.municipality.Municipality.Kind;
import de.zielstand.municipality.NewMunicipality;
import de.zielstand.municipality.NewMunicipality.Outcome.Right;
import de.zielstand.municipality.NewMunicipality.Outcome.Wrong;
import de.zielstand.operation.Settings;
import de.zielstand.page.Form;
import de.zielstand.page.Mistakes;
import de.zielstand.page.Problem.Place;
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
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where operators look after the municipalities and the state of the service. */
@HtmlPage
@Controller("/betrieb")
@MayCall(Role.OPERATOR)
final class OperationPage {
  private final Municipalities municipalities;
  private final Inspection database;
  private final Settings settings;

  OperationPage(Municipalities municipalities, Inspection database, Settings settings) {
    this.municipalities = municipalities;
    this.database = database;
    this.settings = settings;
  }

  /** How the service stands, as far as it knows itself. */
  record Health(Inspection.Facts database, boolean embedded, boolean mail) {}

  @Get
  HttpResponse<?> show(Frame frame, Scope scope, @QueryValue Optional<String> filter) {
    var health = new Health(database.now(), settings.embedded(), settings.smtp().isPresent());
    var text = filter.map(String::strip).orElse("");
    var directory = Directory.of(municipalities.all(scope));
    return Html.ok((output, interceptor) ->
        JteoperationGenerated.render(
            output,
            interceptor,
            frame,
            directory.matching(text),
            directory.entries().size(),
            text,
            health));
  }

  @Get("/kommunen/neu")
  HttpResponse<?> form(Frame frame, Scope scope, @QueryValue Optional<String> kreis) {
    var empty = NewMunicipality.EMPTY;
    var draft = new NewMunicipality(empty.kind(), kreis.orElse(""), "", kreis.orElse(""), "");
    return form(HttpStatus.OK, frame, municipalities.all(scope), draft, List.of());
  }

  @Post("/kommunen/neu")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> add(Frame frame, Scope scope, Actor actor, @Body Map<String, Object> fields) {
    var known = municipalities.all(scope);
    var draft = NewMunicipality.from(new Form(fields));
    return switch (draft.check(known)) {
      case Wrong wrong -> invalid(frame, known, draft, wrong.places());
      case Right right ->
          municipalities.add(scope, right.municipality(), actor.id())
              ? Html.seeOther(
                  "/betrieb?done=municipality-added&filter=" + right.municipality().ags())
              : invalid(frame, municipalities.all(scope), draft, List.of(taken(draft)));
    };
  }

  /** Somebody else took the key between our look and our write. */
  private static Place taken(NewMunicipality draft) {
    return Place.field("ags", "TAKEN", "municipality.problem.ags-taken", draft.ags(), draft.name());
  }

  private static HttpResponse<?> invalid(
      Frame frame, List<Municipality> known, NewMunicipality draft, List<Place> places) {
    return form(HttpStatus.UNPROCESSABLE_ENTITY, frame, known, draft, places);
  }

  private static HttpResponse<?> form(
      HttpStatus status,
      Frame frame,
      List<Municipality> known,
      NewMunicipality draft,
      List<Place> places) {
    var kreise =
        Directory.of(known).entries().stream()
            .map(Directory.Entry::tenant)
            .filter(one -> one.kind() == Kind.KREIS)
            .toList();
    return Html.with(
        status,
        (output, interceptor) ->
            JtenewmunicipalityGenerated.render(
                output, interceptor, frame, kreise, draft, new Mistakes(places)));
  }
}
