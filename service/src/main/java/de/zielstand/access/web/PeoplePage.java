package de.zielstand.access.web;

import de.zielstand.access.Caller;
import de.zielstand.access.People;
import de.zielstand.access.Person;
import de.zielstand.access.Staffing;
import de.zielstand.access.Substitutions;
import de.zielstand.page.Form;
import de.zielstand.page.GermanOrder;
import de.zielstand.page.Mistakes;
import de.zielstand.page.Problem.Place;
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

/** Who has an account in a municipality or in the Land, and inviting another one. */
@HtmlPage
@Controller("/kommunen/{ags}/personen")
@MayCall(
    value = {Role.ADMINISTRATOR, Role.OPERATOR},
    inPerson = true)
final class PeoplePage {
  private final People people;
  private final Substitutions substitutions;
  private final Invitations invitations;

  PeoplePage(People people, Substitutions substitutions, Invitations invitations) {
    this.people = people;
    this.substitutions = substitutions;
    this.invitations = invitations;
  }

  static String address(String ags) {
    return "/kommunen/" + ags + "/personen";
  }

  @Get
  HttpResponse<?> list(String ags, Frame frame, Scope scope) {
    var sorted = people.all(scope).stream().sorted(GermanOrder.by(Person::displayName)).toList();
    var today = LocalDate.now(Wording.ZONE);
    var standing = substitutions.all(scope).stream().filter(known -> !known.overBy(today)).toList();
    return Html.ok((output, interceptor) ->
        JtepeopleGenerated.render(
            output,
            interceptor,
            frame,
            address(ags),
            sorted,
            standing,
            today,
            Staffing.of(scope).roles().contains(Role.RECORDER)));
  }

  @Get("/neu")
  HttpResponse<?> empty(String ags, Frame frame, Scope scope) {
    return form(HttpStatus.OK, ags, frame, scope, PersonForm.EMPTY, Mistakes.NONE);
  }

  @Post("/neu")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> invite(
      String ags, Frame frame, Caller caller, Scope scope, @Body Map<String, Object> fields) {
    var typed = PersonForm.of(new Form(fields), Staffing.of(scope));
    var person = typed.newPerson(typed.roles());
    var mistakes = new Mistakes(person.problems());
    if (mistakes.any()) {
      return form(HttpStatus.UNPROCESSABLE_ENTITY, ags, frame, scope, typed, mistakes);
    }
    var handover = invitations.invite(scope, person, caller.id(), frame, address(ags));
    if (handover.isEmpty()) {
      var taken = Mistakes.of(Place.field("username", "TAKEN", "access.problem.username-taken"));
      return form(HttpStatus.UNPROCESSABLE_ENTITY, ags, frame, scope, typed, taken);
    }
    return Html.ok((output, interceptor) ->
        JtehandoverGenerated.render(output, interceptor, frame, handover.get()));
  }

  private static HttpResponse<?> form(
      HttpStatus status,
      String ags,
      Frame frame,
      Scope scope,
      PersonForm typed,
      Mistakes mistakes) {
    return Html.with(
        status,
        (output, interceptor) ->
            JteinviteGenerated.render(
                output,
                interceptor,
                frame,
                address(ags),
                typed,
                mistakes,
                Staffing.of(scope).roles()));
  }
}
