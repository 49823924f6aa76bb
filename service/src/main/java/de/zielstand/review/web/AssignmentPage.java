package de.zielstand.review.web;

import static java.util.stream.Collectors.toSet;

import de.zielstand.access.People;
import de.zielstand.access.Person;
import de.zielstand.catalogue.Catalogues;
import de.zielstand.element.Owner;
import de.zielstand.page.Form;
import de.zielstand.page.GermanOrder;
import de.zielstand.page.Problem;
import de.zielstand.page.Refusal;
import de.zielstand.page.web.Frame;
import de.zielstand.page.web.Html;
import de.zielstand.page.web.HtmlPage;
import de.zielstand.permission.Actor;
import de.zielstand.permission.MayCall;
import de.zielstand.permission.Role;
import de.zielstand.review.Answerable;
import de.zielstand.review.Assignment;
import de.zielstand.review.Assignments;
import de.zielstand.tenancy.Scope;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which recorder answers for which measures. */
@HtmlPage
@Controller("/kommunen/{ags}/meldungen/zustaendig")
@MayCall({Role.COMMISSIONER, Role.ADMINISTRATOR})
final class AssignmentPage {
  private final Catalogues catalogues;
  private final People people;
  private final Assignments assignments;

  AssignmentPage(Catalogues catalogues, People people, Assignments assignments) {
    this.catalogues = catalogues;
    this.people = people;
    this.assignments = assignments;
  }

  @Get
  HttpResponse<?> show(String ags, HttpRequest<?> request, Frame frame, Scope scope, Actor actor) {
    var asked = request.getParameters().get("person", String.class).orElse("");
    return page(HttpStatus.OK, ags, frame, scope, actor, asked, false);
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> save(
      String ags, Frame frame, Scope scope, Actor actor, @Body Map<String, Object> fields) {
    var form = new Form(fields);
    var person =
        chosen(recorders(scope), form.text("person"))
            .orElseThrow(() -> new Refusal(Problem.Kind.NOT_FOUND));
    var before = assignments.of(scope, person.id());
    var ticked = Set.copyOf(form.all("owner"));
    Set<Owner> owners = new HashSet<>();
    for (var place : answerable(scope)) {
      place.owners().keySet().stream()
          .filter(owner -> ticked.contains(DutyLinks.name(owner)))
          .forEach(owners::add);
    }
    var gemeinde = Optional.of(form.text("gemeinde")).filter(gemeinden(scope)::contains);
    return names(before.owners()).equals(Set.copyOf(form.all("seen")))
            && before.gemeinde().orElse("").equals(form.text("seenGemeinde"))
            && assignments.replace(
                scope, person.id(), before, new Assignment(owners, gemeinde), actor.id())
        ? Html.seeOther(
            new DutyLinks(ags).assignments() + "?person=" + person.id() + "&done=assignment-saved")
        : page(HttpStatus.CONFLICT, ags, frame, scope, actor, Long.toString(person.id()), true);
  }

  private HttpResponse<?> page(
      HttpStatus status,
      String ags,
      Frame frame,
      Scope scope,
      Actor actor,
      String asked,
      boolean stale) {
    var recorders = recorders(scope);
    var view =
        new AssignmentView(
            new DutyLinks(ags),
            recorders,
            chosen(recorders, asked).or(() -> recorders.stream().findFirst()),
            assignments.all(scope),
            answerable(scope),
            gemeinden(scope),
            DutyRights.of(actor, ags),
            stale);
    return Html.with(
        status,
        (output, interceptor) -> JteassignmentGenerated.render(output, interceptor, frame, view));
  }

  private List<Person> recorders(Scope scope) {
    return people.all(scope).stream()
        .filter(person -> person.roles().contains(Role.RECORDER))
        .filter(person -> person.state() != Person.State.DISABLED)
        .sorted(GermanOrder.by(Person::displayName))
        .toList();
  }

  private List<Answerable> answerable(Scope scope) {
    return catalogues
        .current(scope)
        .map(recorded -> Answerable.all(recorded.catalogue()))
        .orElse(List.of());
  }

  /** By which figures are told apart, in their order. */
  private List<String> gemeinden(Scope scope) {
    return catalogues
        .current(scope)
        .map(recorded ->
            recorded.catalogue().indicators().stream()
                .flatMap(held -> held.indicator().gemeinden().stream())
                .flatMap(breakdown -> breakdown.values().stream())
                .distinct()
                .sorted(GermanOrder.by(name -> name))
                .toList())
        .orElse(List.of());
  }

  private static Optional<Person> chosen(List<Person> recorders, String id) {
    return recorders.stream().filter(one -> Long.toString(one.id()).equals(id)).findFirst();
  }

  private static Set<String> names(Set<Owner> owners) {
    return owners.stream().map(DutyLinks::name).collect(toSet());
  }
}
