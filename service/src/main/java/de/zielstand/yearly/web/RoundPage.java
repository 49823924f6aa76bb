package de.zielstand.yearly.web;

import de.zielstand.catalogue.Catalogues;
import de.zielstand.municipality.Today;
import de.zielstand.page.Form;
import de.zielstand.page.Problem;
import de.zielstand.page.Problem.Place;
import de.zielstand.page.Refusal;
import de.zielstand.page.web.Frame;
import de.zielstand.page.web.Html;
import de.zielstand.page.web.HtmlPage;
import de.zielstand.permission.Actor;
import de.zielstand.permission.MayCall;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import de.zielstand.yearly.Roll;
import de.zielstand.yearly.RoundReminders;
import de.zielstand.yearly.Rounds;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rounds of the years: who has answered, and who has not yet. */
@HtmlPage
@Controller("/kommunen/{ags}/jahresrunde")
final class RoundPage {
  private final Rounds rounds;
  private final Catalogues catalogues;
  private final RoundReminders reminders;
  private final Today today;

  RoundPage(Rounds rounds, Catalogues catalogues, RoundReminders reminders, Today today) {
    this.rounds = rounds;
    this.catalogues = catalogues;
    this.reminders = reminders;
    this.today = today;
  }

  @Get
  @MayCall({Role.RECORDER, Role.APPROVER, Role.COMMISSIONER, Role.ADMINISTRATOR})
  HttpResponse<?> show(
      String ags, Frame frame, Scope scope, Actor actor, @QueryValue @Nullable Integer jahr) {
    var all = rounds.all(scope);
    var chosen = all.stream().filter(round -> jahr == null || round.year() == jahr).findFirst();
    var roll =
        chosen
            .map(round ->
                Roll.of(
                    catalogues
                        .current(scope)
                        .orElseThrow(() -> new Refusal(Problem.Kind.NOT_FOUND))
                        .catalogue(),
                    rounds.accounts(scope, round.year())))
            .orElse(new Roll(List.of()));
    var reminded =
        new Reminded(
            reminders.reach(scope),
            chosen.map(round -> reminders.sent(scope, round.year())).orElse(List.of()));
    var day = today.in(scope);
    boolean opens = actor.holds(new Ags(ags), Role.COMMISSIONER);
    return Html.ok((output, interceptor) ->
        JteroundGenerated.render(
            output,
            interceptor,
            frame,
            new RoundLinks(ags),
            all,
            chosen,
            roll,
            reminded,
            day,
            opens));
  }

  /**
   * Who was reminded of a round.
   *
   * @param possible whether letters go out at all
   */
  record Reminded(boolean possible, List<RoundReminders.Sent> sent) {}

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @MayCall(Role.COMMISSIONER)
  HttpResponse<?> open(String ags, Scope scope, Actor actor, @Body Map<String, Object> fields) {
    var form = new Form(fields);
    int year = form.number("year").filter(RoundPage::isYear).orElseThrow(() -> wrong("year"));
    LocalDate due =
        form.day("due")
            .filter(day -> day.getYear() >= year && day.getYear() <= year + 2)
            .orElseThrow(() -> wrong("due"));
    boolean opened = rounds.open(scope, year, due, actor.id());
    return Html.seeOther(
        new RoundLinks(ags).of(year) + "&done=" + (opened ? "round-opened" : "round-there"));
  }

  private static boolean isYear(int year) {
    return year >= 1990 && year <= 2100;
  }

  private static Refusal wrong(String field) {
    return Refusal.at(
        Place.field(
            field, "NOT_A_" + field.toUpperCase(java.util.Locale.ROOT), "yearly.problem." + field));
  }
}
