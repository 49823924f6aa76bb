package de.zielstand.catalogue.web;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Catalogues;
import de.zielstand.page.web.Frame;
import de.zielstand.page.web.Html;
import de.zielstand.page.web.HtmlPage;
import de.zielstand.permission.Actor;
import de.zielstand.permission.MayCall;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

/** What stands beside the concepts: bodies with their duties and resolutions, context figures. */
@HtmlPage
@Controller("/kommunen/{ags}/konzept")
@MayCall({Role.RECORDER, Role.APPROVER, Role.COMMISSIONER, Role.READER, Role.ADMINISTRATOR})
final class BesidePage {
  private final Catalogues catalogues;

  BesidePage(Catalogues catalogues) {
    this.catalogues = catalogues;
  }

  @Get("/gremien")
  HttpResponse<?> bodies(String ags, Frame frame, Scope scope, Actor actor) {
    var catalogue = catalogue(ags, frame, scope);
    var mayEdit = actor.holds(new Ags(ags), Role.ADMINISTRATOR);
    return Html.ok((output, interceptor) ->
        JtebodiesGenerated.render(output, interceptor, frame, new Links(ags), catalogue, mayEdit));
  }

  @Get("/rahmendaten")
  HttpResponse<?> contextFigures(String ags, Frame frame, Scope scope, Actor actor) {
    var catalogue = catalogue(ags, frame, scope);
    var mayEdit = actor.holds(new Ags(ags), Role.ADMINISTRATOR);
    return Html.ok((output, interceptor) ->
        JtecontextfiguresGenerated.render(
            output, interceptor, frame, new Links(ags), catalogue, mayEdit));
  }

  private Catalogue catalogue(String ags, Frame frame, Scope scope) {
    var name = frame.viewer().map(viewer -> viewer.place().name()).orElse(ags);
    return catalogues
        .current(scope)
        .map(Catalogues.Recorded::catalogue)
        .orElseGet(() -> Catalogue.empty(new Ags(ags), name));
  }
}
