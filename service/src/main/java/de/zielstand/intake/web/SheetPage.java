package de.zielstand.intake.web;

import de.zielstand.intake.Intake;
import de.zielstand.intake.Sheet;
import de.zielstand.page.Form;
import de.zielstand.page.web.Frame;
import de.zielstand.page.web.Html;
import de.zielstand.page.web.HtmlPage;
import de.zielstand.permission.Actor;
import de.zielstand.permission.MayCall;
import de.zielstand.permission.Role;
import de.zielstand.plausibility.DoubtSentences;
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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sheet on which the figures of a measure and period are typed, handed in and approved. */
@HtmlPage
@Controller("/kommunen/{ags}/meldungen/{concept}/{owner}/{period}")
final class SheetPage {
  private final Intakes intakes;
  private final SheetSaving saving;
  private final HandingIn handingIn;

  SheetPage(Intakes intakes, SheetSaving saving, HandingIn handingIn) {
    this.intakes = intakes;
    this.saving = saving;
    this.handingIn = handingIn;
  }

  @Get
  @MayCall({Role.RECORDER, Role.APPROVER, Role.COMMISSIONER})
  HttpResponse<?> show(
      @RequestBean SheetPath address,
      Frame frame,
      Scope scope,
      Actor actor,
      @QueryValue @Nullable String berichtigen) {
    var rights = SheetRights.of(actor, address.ags(), berichtigen != null);
    return page(HttpStatus.OK, view(frame, address, intakes.at(scope, actor), rights));
  }

  @Get("/zeilen")
  @Produces(MediaType.APPLICATION_JSON)
  @MayCall({Role.RECORDER, Role.APPROVER, Role.COMMISSIONER})
  SheetState rows(
      @RequestBean SheetPath address,
      Frame frame,
      Scope scope,
      Actor actor,
      @QueryValue @Nullable String berichtigen) {
    var rights = SheetRights.of(actor, address.ags(), berichtigen != null);
    return view(frame, address, intakes.at(scope, actor), rights).state();
  }

  @Post("/zeilen")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @MayCall({Role.RECORDER, Role.COMMISSIONER})
  SheetState saveRows(
      @RequestBean SheetPath address,
      Frame frame,
      Scope scope,
      Actor actor,
      @QueryValue @Nullable String berichtigen,
      @Body byte[] body) {
    var rights = SheetRights.of(actor, address.ags(), berichtigen != null);
    var intake = intakes.at(scope, actor);
    var key = address.key(intake);
    var input = SheetInput.json(body, Sheet.of(intake, key));
    var refused = saving.save(scope, intake, input, frame.language(), actor);
    var saved = intake.with(intakes.now(scope, key));
    return view(frame, address, saved, rights).state().with(refused);
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @MayCall({Role.RECORDER, Role.COMMISSIONER})
  HttpResponse<?> save(
      @RequestBean SheetPath address,
      Frame frame,
      Scope scope,
      Actor actor,
      @Body Map<String, Object> fields) {
    var form = new Form(fields);
    var rights = SheetRights.of(actor, address.ags(), !form.text("reason").isEmpty());
    var intake = intakes.at(scope, actor);
    var key = address.key(intake);
    var input = SheetInput.form(form, Sheet.of(intake, key));
    var refused = saving.save(scope, intake, input, frame.language(), actor);
    if (refused.isEmpty()) {
      return Html.seeOther(address.path() + "?done=figures-saved");
    }
    var saved = intake.with(intakes.now(scope, key));
    return page(
        HttpStatus.UNPROCESSABLE_ENTITY,
        view(frame, address, saved, rights).with(form.text("reason"), refused));
  }

  @Post("/schritt/{step}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @MayCall({Role.RECORDER, Role.APPROVER, Role.COMMISSIONER})
  HttpResponse<?> step(
      @RequestBean SheetPath address,
      String step,
      Scope scope,
      Actor actor,
      @Body Map<String, Object> fields) {
    var form = new Form(fields);
    var kind = StepWish.kind(step, SheetRights.of(actor, address.ags(), false));
    var wish = new StepWish(kind, form.text("reason"), form.day("until")).checked();
    handingIn.take(scope, actor, address::key, form.number("seen"), wish);
    return Html.seeOther(address.path() + "?done=" + StepWish.done(kind));
  }

  private static SheetView view(Frame frame, SheetPath address, Intake intake, SheetRights rights) {
    var key = address.key(intake);
    return new SheetView(
        frame,
        address,
        intake,
        Sheet.of(intake, key),
        DoubtSentences.of(intake.catalogue(), frame.language()),
        rights.within(intake.remit(), key.owner()),
        "",
        Map.of());
  }

  private static HttpResponse<?> page(HttpStatus status, SheetView view) {
    return Html.with(
        status, (output, interceptor) -> JtesheetGenerated.render(output, interceptor, view));
  }
}
