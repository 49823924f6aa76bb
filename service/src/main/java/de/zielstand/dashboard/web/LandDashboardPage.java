package de.zielstand.dashboard.web;

import de.zielstand.dashboard.web.Composer.Request;
import de.zielstand.page.web.Frame;
import de.zielstand.page.web.Html;
import de.zielstand.page.web.HtmlPage;
import de.zielstand.permission.MayCall;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Scope;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;

/** The dashboards of the state, from what municipalities release. */
@HtmlPage
@Controller("/land/dashboards")
@MayCall(Role.STATE)
final class LandDashboardPage {
  private final Library library;
  private final Composer composer;

  LandDashboardPage(Library library, Composer composer) {
    this.library = library;
    this.composer = composer;
  }

  @Get
  HttpResponse<?> all(Frame frame) {
    var links = Links.of(Scope.LAND);
    var entries = library.entries(Scope.LAND);
    return Html.ok((output, interceptor) ->
        JtedashboardsGenerated.render(
            output, interceptor, frame, links, entries, java.util.List.of(), false));
  }

  @Get("/{dashboard}")
  HttpResponse<?> one(HttpRequest<?> asked, String dashboard, Frame frame) {
    var view = composer.whole(request(asked, dashboard, frame));
    return Html.ok((output, interceptor) ->
        JtedashboardGenerated.render(output, interceptor, view, false, false));
  }

  @Get("/{dashboard}/{panel}.csv")
  @Produces(PanelFile.CSV)
  HttpResponse<?> csv(HttpRequest<?> asked, String dashboard, String panel, Frame frame) {
    return new PanelFile(composer).csv(request(asked, dashboard, frame), panel);
  }

  @Get("/{dashboard}/{panel}.svg")
  @Produces(PanelFile.SVG)
  HttpResponse<?> svg(HttpRequest<?> asked, String dashboard, String panel, Frame frame) {
    return new PanelFile(composer).svg(request(asked, dashboard, frame), panel);
  }

  private Request request(HttpRequest<?> asked, String dashboard, Frame frame) {
    return Request.of(asked, Scope.LAND, frame, library.shelf(Scope.LAND), dashboard);
  }
}
