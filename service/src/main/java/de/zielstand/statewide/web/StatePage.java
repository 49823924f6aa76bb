package de.zielstand.statewide.web;

import de.zielstand.municipality.Directory;
import de.zielstand.municipality.HouseRulesBook;
import de.zielstand.municipality.Municipalities;
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
import java.time.LocalDate;
import java.util.Optional;

/** Where the state's controlling starts. */
@HtmlPage
@Controller("/land")
@MayCall(Role.STATE)
final class StatePage {
  private final Municipalities municipalities;
  private final HouseRulesBook houseRules;

  StatePage(Municipalities municipalities, HouseRulesBook houseRules) {
    this.municipalities = municipalities;
    this.houseRules = houseRules;
  }

  @Get
  HttpResponse<?> show(Frame frame, Scope scope, @QueryValue Optional<String> filter) {
    var view = frame.view();
    var quarterEnd = LocalDate.of(view.year(), view.quarter() * 3, 1).plusMonths(1).minusDays(1);
    var all = Directory.of(municipalities.all(scope));
    var text = filter.map(String::strip).orElse("");
    return Html.ok((output, interceptor) ->
        JtestateGenerated.render(
            output,
            interceptor,
            frame,
            all,
            all.matching(text),
            text,
            houseRules.of(scope),
            quarterEnd));
  }
}
