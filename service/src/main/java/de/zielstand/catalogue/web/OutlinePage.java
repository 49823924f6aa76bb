package de.zielstand.catalogue.web;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Catalogues;
import de.zielstand.catalogue.Concept;
import de.zielstand.catalogue.Gaps;
import de.zielstand.catalogue.Outline;
import de.zielstand.catalogue.Selection;
import de.zielstand.element.Code;
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
import java.util.Optional;

/** A concept as an outline, or the measures of it somebody asked for. */
@HtmlPage
@Controller("/kommunen/{ags}/konzept")
@MayCall({Role.RECORDER, Role.APPROVER, Role.COMMISSIONER, Role.READER, Role.ADMINISTRATOR})
final class OutlinePage {
  private final Catalogues catalogues;

  OutlinePage(Catalogues catalogues) {
    this.catalogues = catalogues;
  }

  @Get
  HttpResponse<?> show(String ags, HttpRequest<?> request, Frame frame, Scope scope, Actor actor) {
    var links = new Links(ags);
    var mayEdit = actor.holds(new Ags(ags), Role.ADMINISTRATOR);
    var catalogue = catalogues.current(scope).map(Catalogues.Recorded::catalogue);
    var concept = catalogue.flatMap(found -> chosen(found, request));
    if (concept.isEmpty()) {
      return Html.ok((output, interceptor) ->
          JtenoconceptGenerated.render(output, interceptor, frame, links, mayEdit));
    }
    var wanted = Wanted.of(request, concept.get());
    return wanted.selection().equals(Selection.ALL)
        ? outline(frame, links, catalogue.get(), concept.get(), wanted, mayEdit)
        : selected(frame, links, concept.get(), wanted);
  }

  private static HttpResponse<?> outline(
      Frame frame,
      Links links,
      Catalogue catalogue,
      Concept concept,
      Wanted wanted,
      boolean mayEdit) {
    var outline = Outline.of(concept);
    var gaps = Gaps.of(concept);
    return Html.ok((output, interceptor) ->
        JteoutlineGenerated.render(
            output, interceptor, frame, links, catalogue, concept, outline, gaps, wanted, mayEdit));
  }

  private static HttpResponse<?> selected(
      Frame frame, Links links, Concept concept, Wanted wanted) {
    var measures = wanted.selection().of(concept);
    return Html.ok((output, interceptor) ->
        JteselectedGenerated.render(output, interceptor, frame, links, concept, measures, wanted));
  }

  /** The one asked for, else the newest that binds, else any. */
  private static Optional<Concept> chosen(Catalogue catalogue, HttpRequest<?> request) {
    return request
        .getParameters()
        .get("konzept", String.class)
        .flatMap(Code::parse)
        .flatMap(catalogue::concept)
        .or(() -> catalogue.bindingConcepts().reversed().stream().findFirst())
        .or(() -> catalogue.concepts().stream().findFirst());
  }
}
