package de.zielstand.access.web;

import de.zielstand.access.Caller;
import de.zielstand.access.People;
import de.zielstand.access.Person;
import de.zielstand.access.SubstitutionCheck;
import de.zielstand.access.Substitutions;
import de.zielstand.access.Substitutions.Wish;
import de.zielstand.page.Form;
import de.zielstand.page.GermanOrder;
import de.zielstand.page.Mistakes;
import de.zielstand.page.Problem;
import de.zielstand.page.Refusal;
import de.zielstand.page.Wording;
import de.zielstand.page.web.Frame;
import de.zielstand.page.web.Html;
import de.zielstand.page.web.HtmlPage;
import de.zielstand.permission.MayCall;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Scope;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Arranging that somebody stands in for a recorder or approver. */
@HtmlPage
@Controller("/kommunen/{ags}/personen/vertretungen")
@MayCall(value = Role.ADMINISTRATOR, inPerson = true)
final class SubstitutesPage {
  private final People people;
  private final Substitutions substitutions;

  SubstitutesPage(People people, Substitutions substitutions) {
    this.people = people;
    this.substitutions = substitutions;
  }

  @Get("/neu")
  HttpResponse<?> empty(String ags, Frame frame, Scope scope) {
    return page(HttpStatus.OK, ags, frame, check(scope), new Form(Map.of()), Mistakes.NONE);
  }

  @Post("/neu")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> add(
      String ags, Frame frame, Caller caller, Scope scope, @Body Map<String, Object> fields) {
    var form = new Form(fields);
    var check = check(scope);
    var absent = id(form, "absent");
    var standsIn = id(form, "stands-in");
    var firstDay = form.day("first-day");
    var lastDay = form.day("last-day");
    var mistakes = new Mistakes(check.problems(absent, standsIn, firstDay, lastDay));
    if (mistakes.any()) {
      return page(HttpStatus.UNPROCESSABLE_ENTITY, ags, frame, check, form, mistakes);
    }
    var wish =
        new Wish(
            absent.orElseThrow(),
            standsIn.orElseThrow(),
            firstDay.orElseThrow(),
            lastDay.orElseThrow());
    substitutions.add(scope, wish, caller.id());
    return Html.seeOther(PeoplePage.address(ags) + "?done=substitution-added");
  }

  @Post("/{id}/beenden")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> remove(String ags, long id, Caller caller, Scope scope) {
    if (!substitutions.remove(scope, id, caller.id())) {
      throw new Refusal(Problem.Kind.NOT_FOUND);
    }
    return Html.seeOther(PeoplePage.address(ags) + "?done=substitution-removed");
  }

  private SubstitutionCheck check(Scope scope) {
    var sorted = people.all(scope).stream().sorted(GermanOrder.by(Person::displayName)).toList();
    return new SubstitutionCheck(sorted, substitutions.all(scope), LocalDate.now(Wording.ZONE));
  }

  private static Optional<Long> id(Form form, String field) {
    return form.number(field).map(Integer::longValue);
  }

  private static HttpResponse<?> page(
      HttpStatus status,
      String ags,
      Frame frame,
      SubstitutionCheck check,
      Form form,
      Mistakes mistakes) {
    return Html.with(
        status,
        (output, interceptor) ->
            JtesubstituteGenerated.render(
                output, interceptor, frame, PeoplePage.address(ags), check, form, mistakes));
  }
}
