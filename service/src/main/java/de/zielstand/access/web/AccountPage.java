package de.zielstand.access.web;

import de.zielstand.access.Caller;
import de.zielstand.access.PasswordRule;
import de.zielstand.access.PasswordRule.Verdict;
import de.zielstand.access.People;
import de.zielstand.access.SignIn;
import de.zielstand.access.TokenWish;
import de.zielstand.page.Form;
import de.zielstand.page.Mistakes;
import de.zielstand.page.Problem;
import de.zielstand.page.Problem.Place;
import de.zielstand.page.Refusal;
import de.zielstand.page.web.Frame;
import de.zielstand.page.web.Html;
import de.zielstand.page.web.HtmlPage;
import de.zielstand.permission.MayCall;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.util.Map;

/** What people look after themselves: password, open sessions, tokens for programs. */
@HtmlPage
@Controller("/konto")
@MayCall(inPerson = true)
final class AccountPage {
  private static final TokenWish USUAL = new TokenWish("", 90);

  private final People people;
  private final SignIn signIn;

  AccountPage(People people, SignIn signIn) {
    this.people = people;
    this.signIn = signIn;
  }

  @Get
  HttpResponse<?> show(Frame frame, Caller caller) {
    return page(HttpStatus.OK, frame, caller, USUAL, Mistakes.NONE);
  }

  /** Where the forms of this page were answered, so that reloading leads back. */
  @Get(uris = {"/kennwort", "/token"})
  HttpResponse<?> back() {
    return Html.seeOther("/konto");
  }

  @Post("/kennwort")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> changePassword(Frame frame, Caller caller, @Body Map<String, Object> fields) {
    var form = new Form(fields);
    var fresh = form.secret("password");
    var verdict = PasswordRule.judge(fresh, caller.username());
    if (verdict != Verdict.GOOD) {
      return wrong(frame, caller, PasswordWords.problem("password", verdict));
    }
    if (!fresh.equals(form.secret("again"))) {
      return wrong(frame, caller, Place.field("again", "DIFFERS", "access.password.differs"));
    }
    return switch (people.changePassword(caller, form.secret("present"), fresh)) {
      case DONE -> Html.seeOther("/konto?done=password-changed");
      case WRONG ->
          wrong(frame, caller, Place.field("present", "WRONG", "access.password.present-wrong"));
      case WAIT -> wrong(frame, caller, Place.field("present", "WAIT", "access.password.wait"));
    };
  }

  @Post("/sitzungen/beenden")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> signOutElsewhere(Caller caller) {
    signIn.signOutElsewhere(caller);
    return Html.seeOther("/konto?done=sessions-ended");
  }

  @Post("/token")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> issueToken(Frame frame, Caller caller, @Body Map<String, Object> fields) {
    var form = new Form(fields);
    var wish = new TokenWish(form.text("name"), form.number("days").orElse(0));
    var mistakes = new Mistakes(wish.problems("name", "days"));
    if (mistakes.any()) {
      return page(HttpStatus.UNPROCESSABLE_ENTITY, frame, caller, wish, mistakes);
    }
    var issued = signIn.issueToken(caller, wish);
    var handover =
        new Handover(
            frame.text("access.handover.token.title"),
            frame.text("access.handover.token.lead", wish.name()),
            frame.text("access.handover.token"),
            issued.token(),
            frame.text("access.handover.token.until", frame.wording().instant(issued.until())),
            "",
            "/konto",
            frame.text("page.account"));
    return Html.ok(
        (output, interceptor) -> JtehandoverGenerated.render(output, interceptor, frame, handover));
  }

  @Post("/token/{id}/widerrufen")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> revokeToken(long id, Caller caller) {
    if (!signIn.revokeToken(caller, id)) {
      throw new Refusal(Problem.Kind.NOT_FOUND);
    }
    return Html.seeOther("/konto?done=token-revoked");
  }

  private HttpResponse<?> wrong(Frame frame, Caller caller, Place place) {
    return page(HttpStatus.UNPROCESSABLE_ENTITY, frame, caller, USUAL, Mistakes.of(place));
  }

  private HttpResponse<?> page(
      HttpStatus status, Frame frame, Caller caller, TokenWish wish, Mistakes mistakes) {
    var view =
        new AccountView(caller, signIn.sessions(caller), signIn.tokens(caller), wish, mistakes);
    return Html.with(
        status,
        (output, interceptor) -> JteaccountGenerated.render(output, interceptor, frame, view));
  }
}
