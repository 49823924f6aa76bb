package de.zielstand.access.web;

import de.zielstand.access.Caller;
import de.zielstand.municipality.HouseRulesBook;
import de.zielstand.page.web.Frame;
import de.zielstand.page.web.Html;
import de.zielstand.page.web.HtmlPage;
import de.zielstand.permission.MayCall;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.time.LocalDate;
import java.util.List;

/** Where people land after signing in. */
@HtmlPage
@Controller
final class StartPage {
  private final HouseRulesBook houseRules;

  StartPage(HouseRulesBook houseRules) {
    this.houseRules = houseRules;
  }

  @Get("/")
  @MayCall
  HttpResponse<?> home(Caller caller) {
    if (caller.holdsAnywhere(List.of(Role.STATE))) {
      return Html.seeOther("/land");
    }
    if (caller.holdsAnywhere(List.of(Role.OPERATOR))) {
      return Html.seeOther("/betrieb");
    }
    return caller.tenants().stream()
        .findFirst()
        .map(ags -> Html.seeOther("/kommunen/" + ags))
        .orElseGet(() -> Html.seeOther("/konto"));
  }

  @Get("/kommunen/{ags}")
  @MayCall({Role.RECORDER, Role.APPROVER, Role.COMMISSIONER, Role.READER, Role.ADMINISTRATOR})
  HttpResponse<?> municipality(
      String ags, HttpRequest<?> request, Frame frame, Caller caller, Scope scope) {
    var view = frame.view();
    var quarterEnd = LocalDate.of(view.year(), view.quarter() * 3, 1).plusMonths(1).minusDays(1);
    var tasks = Task.of(caller.rolesIn(new Ags(ags)), ags);
    var rules = houseRules.of(scope);
    var ownRules = !rules.changesFrom(houseRules.ofState(scope)).isEmpty();
    var tour = Cookies.value(request, Cookies.TOUR).isEmpty();
    return Html.ok((output, interceptor) ->
        JtestartGenerated.render(
            output, interceptor, frame, tasks, rules, ownRules, quarterEnd, tour));
  }
}
