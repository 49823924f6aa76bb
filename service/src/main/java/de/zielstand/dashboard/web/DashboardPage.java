package de.zielstand.dashboard.web;

import de.zielstand.dashboard.OwnDashboards.Version;
import de.zielstand.dashboard.web.Composer.Request;
import de.zielstand.page.web.Frame;
import de.zielstand.page.web.Html;
import de.zielstand.page.web.HtmlPage;
import de.zielstand.permission.Actor;
import de.zielstand.permission.MayCall;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.List;
import java.util.stream.Stream;

/** The dashboards of a municipality: which there are, and each with its filters and files. */
@HtmlPage
@Controller("/kommunen/{ags}/dashboards")
@MayCall({Role.RECORDER, Role.APPROVER, Role.COMMISSIONER, Role.READER, Role.ADMINISTRATOR})
final class DashboardPage {
  private final Library library;
  private final Composer composer;

  DashboardPage(Library library, Composer composer) {
    this.library = library;
    this.composer = composer;
  }

  @Get
  HttpResponse<?> all(String ags, Frame frame, Scope scope, Actor actor) {
    var entries = library.entries(scope);
    var links = Links.of(new Ags(ags));
    var edits = mayEdit(ags, actor);
    var leftOut = edits ? library.leftOut(scope) : List.<Version>of();
    return Html.ok((output, interceptor) ->
        JtedashboardsGenerated.render(output, interceptor, frame, links, entries, leftOut, edits));
  }

  @Get("/{dashboard}")
  HttpResponse<?> one(
      HttpRequest<?> asked, String ags, String dashboard, Frame frame, Scope scope, Actor actor) {
    var request = request(asked, dashboard, frame, scope);
    var view = composer.whole(request);
    var edits = mayEdit(ags, actor);
    var own = !library.isDelivered(view.name());
    return Html.ok((output, interceptor) ->
        JtedashboardGenerated.render(output, interceptor, view, edits, own));
  }

  @Get("/{dashboard}/{panel}.csv")
  @Produces(PanelFile.CSV)
  HttpResponse<?> csv(
      HttpRequest<?> asked, String ags, String dashboard, String panel, Frame frame, Scope scope) {
    return new PanelFile(composer).csv(request(asked, dashboard, frame, scope), panel);
  }

  @Get("/{dashboard}/{panel}.svg")
  @Produces(PanelFile.SVG)
  HttpResponse<?> svg(
      HttpRequest<?> asked, String ags, String dashboard, String panel, Frame frame, Scope scope) {
    return new PanelFile(composer).svg(request(asked, dashboard, frame, scope), panel);
  }

  private Request request(HttpRequest<?> asked, String dashboard, Frame frame, Scope scope) {
    return Request.of(asked, scope, frame, library.shelf(scope), dashboard);
  }

  /** Who writes the municipality's own dashboards. */
  static boolean mayEdit(String ags, Actor actor) {
    return Stream.of(Role.COMMISSIONER, Role.ADMINISTRATOR)
        .anyMatch(role -> actor.holds(new Ags(ags), role));
  }
}
