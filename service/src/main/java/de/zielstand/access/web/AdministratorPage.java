package de.zielstand.access.web;

import de.zielstand.access.Caller;
import de.zielstand.access.Staffing;
import de.zielstand.audit.AuditLog;
import de.zielstand.audit.AuditLog.Action;
import de.zielstand.municipality.Municipalities;
import de.zielstand.municipality.Municipality;
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
import de.zielstand.tenancy.Ags;
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
import java.util.Set;

/**
 * Inviting the first administrator of a municipality. The operator works in that municipality's
 * scope for this one step and is shown nothing of it.
 */
@HtmlPage
@Controller("/betrieb/kommunen/{key}/administration")
@MayCall(value = Role.OPERATOR, inPerson = true)
final class AdministratorPage {
  private static final String BACK = "/betrieb";

  private final Municipalities municipalities;
  private final Invitations invitations;
  private final AuditLog audit;

  AdministratorPage(Municipalities municipalities, Invitations invitations, AuditLog audit) {
    this.municipalities = municipalities;
    this.invitations = invitations;
    this.audit = audit;
  }

  @Get
  HttpResponse<?> empty(String key, Frame frame) {
    return page(HttpStatus.OK, frame, municipality(key), PersonForm.EMPTY, Mistakes.NONE);
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> invite(String key, Frame frame, Caller caller, @Body Map<String, Object> fields) {
    var municipality = municipality(key);
    var scope = Scope.of(municipality.ags());
    var typed = PersonForm.of(new Form(fields), Staffing.of(scope));
    var person = typed.newPerson(Set.of(Role.ADMINISTRATOR));
    var mistakes = new Mistakes(person.problems());
    if (mistakes.any()) {
      return page(HttpStatus.UNPROCESSABLE_ENTITY, frame, municipality, typed, mistakes);
    }
    var handover =
        invitations
            .invite(scope, person, caller.id(), frame, BACK)
            .or(() -> invitations.repeat(scope, person, caller.id(), frame, BACK));
    if (handover.isEmpty()) {
      var taken = Mistakes.of(Place.field("username", "TAKEN", "access.problem.username-taken"));
      return page(HttpStatus.UNPROCESSABLE_ENTITY, frame, municipality, typed, taken);
    }
    // The municipality's own trail has its entry already; the Land sees here what its people did.
    audit.add(
        Scope.LAND,
        Action.PERSON_ADDED,
        caller.id(),
        person.username(),
        municipality.ags() + " " + Role.ADMINISTRATOR);
    return Html.ok((output, interceptor) ->
        JtehandoverGenerated.render(output, interceptor, frame, handover.get()));
  }

  private Municipality municipality(String key) {
    return Ags.parse(key)
        .filter(ags -> !ags.isLand())
        .flatMap(ags -> municipalities.find(Scope.LAND, ags))
        .filter(Municipality::tenant)
        .orElseThrow(() -> new Refusal(Problem.Kind.NOT_FOUND));
  }

  private static HttpResponse<?> page(
      HttpStatus status,
      Frame frame,
      Municipality municipality,
      PersonForm typed,
      Mistakes mistakes) {
    return Html.with(
        status,
        (output, interceptor) ->
            JteadministratorGenerated.render(
                output, interceptor, frame, municipality, typed, mistakes));
  }
}
