package de.zielstand.surroundings.web;

import de.zielstand.element.Code;
import de.zielstand.intake.SheetFiles;
import de.zielstand.page.Mistakes;
import de.zielstand.page.Problem;
import de.zielstand.page.Refusal;
import de.zielstand.page.web.Frame;
import de.zielstand.page.web.Html;
import de.zielstand.page.web.HtmlPage;
import de.zielstand.permission.Actor;
import de.zielstand.permission.MayCall;
import de.zielstand.permission.Role;
import de.zielstand.surroundings.ContextFiles;
import de.zielstand.surroundings.ContextTemplate;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.List;
import java.util.Optional;

/** Context figures: all of them, one of them closely, and a file to be filled in. */
@HtmlPage
@Controller("/kommunen/{ags}/rahmendaten")
@MayCall({Role.RECORDER, Role.APPROVER, Role.COMMISSIONER, Role.READER, Role.ADMINISTRATOR})
final class ContextPage {
  static final int MOST_FILES = 50;

  private final ContextDesk desk;
  private final ContextFiles received;
  private final SheetFiles files;

  ContextPage(ContextDesk desk, ContextFiles received, SheetFiles files) {
    this.desk = desk;
    this.received = received;
    this.files = files;
  }

  @Get
  HttpResponse<?> show(String ags, Frame frame, Scope scope, Actor actor) {
    var view =
        new ContextView(
            frame,
            new ContextLinks(ags),
            desk.catalogue(scope),
            desk.known(scope),
            Optional.of(desk.mayBring(scope, actor))
                .filter(may -> may)
                .map(_ -> received.newest(scope, MOST_FILES)),
            Mistakes.NONE);
    return Html.ok((output, interceptor) -> JtefiguresGenerated.render(output, interceptor, view));
  }

  @Get("/reihe/{figure}")
  HttpResponse<?> series(String ags, String figure, Frame frame, Scope scope) {
    var known = desk.known(scope);
    var series = Code.parse(figure).map(known::series).orElse(List.of());
    if (series.isEmpty()) {
      throw new Refusal(Problem.Kind.NOT_FOUND);
    }
    var view =
        new ContextView(
            frame,
            new ContextLinks(ags),
            desk.catalogue(scope),
            known,
            Optional.empty(),
            Mistakes.NONE);
    return Html.ok(
        (output, interceptor) -> JteseriesGenerated.render(output, interceptor, view, series));
  }

  @Get("/vorlage.csv")
  @Produces("text/csv")
  HttpResponse<?> csv(String ags, Scope scope) {
    return Download.csv(
        files, ContextTemplate.of(new Ags(ags), desk.known(scope)), name(ags, "csv"));
  }

  @Get("/vorlage.xlsx")
  @Produces(Download.XLSX)
  HttpResponse<?> xlsx(String ags, Scope scope) {
    return Download.xlsx(
        files, ContextTemplate.of(new Ags(ags), desk.known(scope)), name(ags, "xlsx"));
  }

  private static String name(String ags, String ending) {
    return "rahmendaten-%s.%s".formatted(ags, ending);
  }
}
