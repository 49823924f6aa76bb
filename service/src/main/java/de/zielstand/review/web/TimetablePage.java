package de.zielstand.review.web;

import de.zielstand.chronicle.Chronicles;
import de.zielstand.operation.Settings;
import de.zielstand.page.web.Frame;
import de.zielstand.page.web.Html;
import de.zielstand.page.web.HtmlPage;
import de.zielstand.permission.Actor;
import de.zielstand.permission.MayCall;
import de.zielstand.permission.Role;
import de.zielstand.review.Duties;
import de.zielstand.review.Duties.Known;
import de.zielstand.review.Timetable;
import de.zielstand.tenancy.Scope;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.time.Instant;
import java.util.List;

/** The deadlines, reviews and meetings of a year, on a page and as a file for calendars. */
@HtmlPage
@Controller("/kommunen/{ags}")
@MayCall({Role.RECORDER, Role.APPROVER, Role.COMMISSIONER, Role.ADMINISTRATOR})
final class TimetablePage {
  private final Duties duties;
  private final Chronicles chronicles;
  private final Settings settings;

  TimetablePage(Duties duties, Chronicles chronicles, Settings settings) {
    this.duties = duties;
    this.chronicles = chronicles;
    this.settings = settings;
  }

  @Get("/termine")
  HttpResponse<?> show(String ags, HttpRequest<?> request, Frame frame, Scope scope, Actor actor) {
    var known = duties.in(scope);
    var years = years(request, known);
    var timetable = timetable(scope, known, years.chosen());
    var words = new DutyWords(frame, known.today());
    return Html.ok((output, interceptor) ->
        JtetimetableGenerated.render(
            output,
            interceptor,
            frame,
            new DutyLinks(ags),
            words,
            timetable,
            years,
            DutyRights.of(actor, ags)));
  }

  @Get("/termine.ics")
  @Produces("text/calendar; charset=utf-8")
  HttpResponse<String> file(String ags, HttpRequest<?> request, Frame frame, Scope scope) {
    var known = duties.in(scope);
    var year = years(request, known).chosen();
    var place = frame.viewer().orElseThrow().place();
    var words = new CalendarWords(frame, place.ags(), settings.address());
    return HttpResponse.ok(
            words.file(timetable(scope, known, year), place.name()).text(Instant.now()))
        .contentType("text/calendar; charset=utf-8")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"zielstand-%s-%d.ics\"".formatted(ags, year));
  }

  private Timetable timetable(Scope scope, Known known, int year) {
    return Timetable.of(
        known.catalogue(),
        known.ledger(),
        chronicles.known(scope, Instant.now()),
        known.rules(),
        known.today(),
        year);
  }

  /** Last year, this one and the next; deadlines further off nobody looks up. */
  private static YearChoice years(HttpRequest<?> request, Known known) {
    int year = known.today().getYear();
    return YearChoice.of(request, year, List.of(year - 1, year, year + 1));
  }
}
