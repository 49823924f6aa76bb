package de.zielstand.catalogue.web;

import de.zielstand.catalogue.Catalogue;
import de.zielstand.catalogue.Catalogues;
import de.zielstand.catalogue.Concept;
import de.zielstand.catalogue.Gaps;
import de.zielstand.page.web.Frame;
import de.zielstand.page.web.Html;
import de.zielstand.page.web.HtmlPage;
import de.zielstand.permission.MayCall;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

/** What the concepts lack to be measurable, by name, so that it can be filled in. */
@HtmlPage
@Controller("/kommunen/{ags}/konzept/luecken")
@MayCall({Role.RECORDER, Role.APPROVER, Role.COMMISSIONER, Role.READER, Role.ADMINISTRATOR})
final class GapsPage {
  private final Catalogues catalogues;

  GapsPage(Catalogues catalogues) {
    this.catalogues = catalogues;
  }

  /** A concept that binds, with its gaps. */
  record Lacking(Concept concept, Gaps gaps) {}

  @Get
  HttpResponse<?> show(String ags, Frame frame, Scope scope) {
    var catalogue =
        catalogues
            .current(scope)
            .map(Catalogues.Recorded::catalogue)
            .orElseGet(() -> Catalogue.empty(new Ags(ags), ags));
    var lacking =
        catalogue.bindingConcepts().stream()
            .map(concept -> new Lacking(concept, Gaps.of(concept)))
            .toList();
    return Html.ok((output, interceptor) ->
        JtegapsGenerated.render(output, interceptor, frame, new Links(ags), catalogue, lacking));
  }
}
