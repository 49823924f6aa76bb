package de.zielstand.review.web;

import de.zielstand.page.web.Frame;
import de.zielstand.page.web.Html;
import de.zielstand.page.web.HtmlPage;
import de.zielstand.permission.Actor;
import de.zielstand.permission.MayCall;
import de.zielstand.permission.Role;
import de.zielstand.review.Completeness;
import de.zielstand.review.Duties;
import de.zielstand.tenancy.Scope;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

/** Which figures of a year are in, at a glance. */
@HtmlPage
@Controller("/kommunen/{ags}/meldungen/uebersicht")
@MayCall({Role.RECORDER, Role.APPROVER, Role.COMMISSIONER, Role.ADMINISTRATOR})
final class CompletenessPage {
  private final Duties duties;

  CompletenessPage(Duties duties) {
    this.duties = duties;
  }

  @Get
  HttpResponse<?> show(String ags, HttpRequest<?> request, Frame frame, Scope scope, Actor actor) {
    var known = duties.in(scope);
    var all = known.duties();
    var years =
        YearChoice.of(
            request,
            frame.view().year(),
            all.stream().map(duty -> Completeness.column(duty).reportingYear()).toList());
    var matrix = Completeness.of(years.chosen(), all);
    var links = new DutyLinks(ags);
    return Html.ok((output, interceptor) ->
        JtecompletenessGenerated.render(
            output,
            interceptor,
            frame,
            links,
            new DutyWords(frame, known.today()),
            matrix,
            years,
            DutyRights.of(actor, ags)));
  }
}
