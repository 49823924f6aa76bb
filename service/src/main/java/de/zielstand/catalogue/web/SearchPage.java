package de.zielstand.catalogue.web;

import de.zielstand.catalogue.Catalogues;
import de.zielstand.catalogue.Search;
import de.zielstand.page.web.Frame;
import de.zielstand.page.web.Html;
import de.zielstand.page.web.HtmlPage;
import de.zielstand.permission.MayCall;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Scope;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything of the catalogue that speaks of something. */
@HtmlPage
@Controller("/kommunen/{ags}/konzept/suche")
@MayCall({Role.RECORDER, Role.APPROVER, Role.COMMISSIONER, Role.READER, Role.ADMINISTRATOR})
final class SearchPage {
  private static final int LONGEST = 80;

  private final Catalogues catalogues;

  SearchPage(Catalogues catalogues) {
    this.catalogues = catalogues;
  }

  @Get
  HttpResponse<?> show(String ags, Frame frame, Scope scope, @QueryValue @Nullable String text) {
    var stripped = text == null ? "" : text.replaceAll("\\p{Cc}", " ").strip();
    var asked = stripped.substring(0, Math.min(LONGEST, stripped.length()));
    var hits =
        catalogues
            .current(scope)
            .map(recorded -> Search.in(recorded.catalogue(), asked))
            .orElse(List.of());
    return Html.ok((output, interceptor) ->
        JtesearchGenerated.render(output, interceptor, frame, new Links(ags), asked, hits));
  }
}
