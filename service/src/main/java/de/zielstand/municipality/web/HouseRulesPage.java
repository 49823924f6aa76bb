package de.zielstand.municipality.web;

import de.zielstand.municipality.HouseRules;
import de.zielstand.municipality.HouseRulesBook;
import de.zielstand.municipality.HouseRulesDraft;
import de.zielstand.municipality.HouseRulesDraft.Field;
import de.zielstand.municipality.HouseRulesDraft.Outcome.Right;
import de.zielstand.municipality.HouseRulesDraft.Outcome.Wrong;
import de.zielstand.page.Form;
import de.zielstand.page.Mistakes;
import de.zielstand.page.Problem.Place;
import de.zielstand.page.web.Frame;
import de.zielstand.page.web.Html;
import de.zielstand.page.web.HtmlPage;
import de.zielstand.permission.Actor;
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
import io.micronaut.http.annotation.Produces;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Thresholds and deadlines of a municipality, or the defaults of the state. */
@HtmlPage
@Controller("/kommunen/{ags}/einstellungen")
final class HouseRulesPage {
  private final HouseRulesBook book;

  HouseRulesPage(HouseRulesBook book) {
    this.book = book;
  }

  @Get
  @MayCall({Role.ADMINISTRATOR, Role.COMMISSIONER, Role.STATE})
  HttpResponse<?> show(String ags, Frame frame, Scope scope, Actor actor) {
    var rules = book.of(scope);
    var tenant = new Ags(ags);
    var mayEdit = actor.holds(tenant, Role.ADMINISTRATOR) || actor.holds(tenant, Role.STATE);
    return mayEdit
        ? form(HttpStatus.OK, ags, frame, view(scope, frame, draft(rules, frame), List.of()))
        : Html.ok((output, interceptor) ->
            JtehouserulesreadGenerated.render(
                output, interceptor, frame, ags, rules, draft(book.ofState(scope), frame)));
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @MayCall({Role.ADMINISTRATOR, Role.STATE})
  HttpResponse<?> save(
      String ags, Frame frame, Scope scope, Actor actor, @Body Map<String, Object> fields) {
    var sent = new Form(fields);
    var draft = HouseRulesDraft.from(sent);
    var back = Field.of(sent.text("default"));
    if (back.isPresent()) {
      return form(HttpStatus.OK, ags, frame, view(scope, frame, draft, List.of()).back(back.get()));
    }
    return switch (draft.check()) {
      case Wrong wrong ->
          form(
              HttpStatus.UNPROCESSABLE_ENTITY,
              ags,
              frame,
              view(scope, frame, draft, wrong.places()));
      case Right right ->
          book.change(scope, right.rules(), actor.id())
              ? Html.seeOther("/kommunen/" + ags + "/einstellungen?done=house-rules-saved")
              : conflict(ags, frame, book.of(scope), draft);
    };
  }

  /** What the rules being typed would mean, in one sentence; nothing is kept. */
  @Post("/beispiel")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces("text/plain; charset=utf-8")
  @MayCall({Role.ADMINISTRATOR, Role.STATE})
  String example(String ags, Frame frame, @Body Map<String, Object> fields) {
    return switch (HouseRulesDraft.from(new Form(fields)).check()) {
      case Wrong wrong -> frame.text("municipality.rules.example-waits");
      case Right right -> HouseRulesMeaning.of(right.rules(), frame);
    };
  }

  private static HouseRulesDraft draft(HouseRules rules, Frame frame) {
    return HouseRulesDraft.of(rules, frame.language());
  }

  private HouseRulesView view(
      Scope scope, Frame frame, HouseRulesDraft draft, List<Place> problems) {
    var state =
        scope.equals(Scope.LAND)
            ? Optional.<HouseRulesDraft>empty()
            : Optional.of(draft(book.ofState(scope), frame));
    return new HouseRulesView(
        book.of(scope), state, draft, new Mistakes(problems), Optional.empty());
  }

  private static HttpResponse<?> form(
      HttpStatus status, String ags, Frame frame, HouseRulesView view) {
    return Html.with(
        status,
        (output, interceptor) ->
            JtehouserulesGenerated.render(output, interceptor, frame, ags, view));
  }

  private static HttpResponse<?> conflict(
      String ags, Frame frame, HouseRules saved, HouseRulesDraft draft) {
    return Html.with(
        HttpStatus.CONFLICT,
        (output, interceptor) ->
            JtehouserulesconflictGenerated.render(
                output,
                interceptor,
                frame,
                ags,
                draft(saved, frame),
                draft.against(saved.version())));
  }
}
