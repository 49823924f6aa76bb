package de.zielstand.access.web;

import de.zielstand.access.Caller;
import de.zielstand.access.People;
import de.zielstand.access.Person;
import de.zielstand.access.Person.State;
import de.zielstand.access.Staffing;
import de.zielstand.page.Form;
import de.zielstand.page.Mistakes;
import de.zielstand.page.Problem;
import de.zielstand.page.Problem.Place;
import de.zielstand.page.Refusal;
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
import java.util.Map;
import java.util.Optional;

/** One account: its name, its roles, a way back in, closing and opening it. */
@HtmlPage
@Controller("/kommunen/{ags}/personen/{id}")
@MayCall(
    value = {Role.ADMINISTRATOR, Role.OPERATOR},
    inPerson = true)
final class PersonPage {
  private final People people;
  private final Invitations invitations;

  PersonPage(People people, Invitations invitations) {
    this.people = people;
    this.invitations = invitations;
  }

  @Get
  HttpResponse<?> show(long id, Frame frame, Scope scope) {
    var person = person(scope, id);
    return page(
        HttpStatus.OK,
        frame,
        scope,
        new PersonView(person, PersonForm.of(person), Optional.empty(), Mistakes.NONE));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> change(
      String ags,
      long id,
      Frame frame,
      Caller caller,
      Scope scope,
      @Body Map<String, Object> fields) {
    var person = person(scope, id);
    var sent = PersonForm.of(new Form(fields), Staffing.of(scope));
    var typed = isAtHome(person, scope) ? sent : sent.withNameOf(person);
    var mistakes = new Mistakes(typed.change().problems());
    if (mistakes.any()) {
      return page(
          HttpStatus.UNPROCESSABLE_ENTITY,
          frame,
          scope,
          new PersonView(person, typed, Optional.empty(), mistakes));
    }
    return switch (people.change(scope, id, typed.version(), typed.change(), caller.id())) {
      case DONE -> Html.seeOther(PeoplePage.address(ags) + "?done=person-saved");
      case GONE -> throw new Refusal(Problem.Kind.NOT_FOUND);
      case STALE -> conflict(frame, scope, typed, person(scope, id));
      case LAST_KEEPER ->
          page(
              HttpStatus.CONFLICT,
              frame,
              scope,
              new PersonView(
                  person,
                  typed,
                  Optional.empty(),
                  Mistakes.of(Place.field("roles", "LAST_KEEPER", lastKeeper(scope)))));
    };
  }

  /** Shows both and saves neither; saving once more is then a decision somebody has made. */
  private static HttpResponse<?> conflict(
      Frame frame, Scope scope, PersonForm typed, Person saved) {
    return page(
        HttpStatus.CONFLICT,
        frame,
        scope,
        new PersonView(
            saved,
            typed.withVersion(saved.version()),
            Optional.of(PersonForm.of(saved)),
            Mistakes.NONE));
  }

  @Get("/link")
  HttpResponse<?> backFromLink(String ags, long id) {
    return Html.seeOther(address(ags, id));
  }

  @Post("/link")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> issueLink(String ags, long id, Frame frame, Caller caller, Scope scope) {
    var handover =
        invitations
            .issue(scope, person(scope, id), caller.id(), frame, PeoplePage.address(ags))
            .orElseThrow(() -> new Refusal(Problem.Kind.CONFLICT));
    return Html.ok(
        (output, interceptor) -> JtehandoverGenerated.render(output, interceptor, frame, handover));
  }

  @Get("/sperren")
  HttpResponse<?> askWhetherToDisable(String ags, long id, Frame frame, Scope scope) {
    return question(HttpStatus.OK, ags, frame, person(scope, id), "");
  }

  @Post("/sperren")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> disable(String ags, long id, Frame frame, Caller caller, Scope scope) {
    return turn(true, ags, id, frame, caller, scope);
  }

  @Get("/freigeben")
  HttpResponse<?> askWhetherToEnable(String ags, long id, Frame frame, Scope scope) {
    return question(HttpStatus.OK, ags, frame, person(scope, id), "");
  }

  @Post("/freigeben")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> enable(String ags, long id, Frame frame, Caller caller, Scope scope) {
    return turn(false, ags, id, frame, caller, scope);
  }

  private HttpResponse<?> turn(
      boolean disabled, String ags, long id, Frame frame, Caller caller, Scope scope) {
    var done = disabled ? "person-disabled" : "person-enabled";
    return switch (people.disable(scope, id, disabled, caller.id())) {
      case DONE -> Html.seeOther(PeoplePage.address(ags) + "?done=" + done);
      case GONE, STALE -> throw new Refusal(Problem.Kind.NOT_FOUND);
      case LAST_KEEPER ->
          question(
              HttpStatus.CONFLICT, ags, frame, person(scope, id), frame.text(lastKeeper(scope)));
    };
  }

  private static HttpResponse<?> page(
      HttpStatus status, Frame frame, Scope scope, PersonView view) {
    var address = PeoplePage.address(scope.name());
    return Html.with(
        status,
        (output, interceptor) ->
            JtepersonGenerated.render(
                output,
                interceptor,
                frame,
                address,
                view,
                Staffing.of(scope).roles(),
                isAtHome(view.person(), scope)));
  }

  private static HttpResponse<?> question(
      HttpStatus status, String ags, Frame frame, Person person, String problem) {
    var kind = person.state() == State.DISABLED ? "enable" : "disable";
    return Html.with(
        status,
        (output, interceptor) ->
            JtedisableGenerated.render(
                output, interceptor, frame, PeoplePage.address(ags), person, kind, problem));
  }

  private Person person(Scope scope, long id) {
    return people.find(scope, id).orElseThrow(() -> new Refusal(Problem.Kind.NOT_FOUND));
  }

  private static boolean isAtHome(Person person, Scope scope) {
    return Scope.of(person.home()).equals(scope);
  }

  private static String lastKeeper(Scope scope) {
    return "access.problem.last-" + RoleWords.code(Staffing.of(scope).keeper());
  }

  private static String address(String ags, long id) {
    return PeoplePage.address(ags) + "/" + id;
  }
}
