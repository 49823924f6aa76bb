package de.zielstand.access.web;

import de.zielstand.access.Caller;
import de.zielstand.access.Caller.Credential.BrowserSession;
import de.zielstand.access.SignIn;
import de.zielstand.access.SignIn.Attempt;
import de.zielstand.access.SignIn.Outcome.Blocked;
import de.zielstand.access.SignIn.Outcome.Welcome;
import de.zielstand.access.SignIn.Outcome.Wrong;
import de.zielstand.municipality.HouseRulesBook;
import de.zielstand.page.Form;
import de.zielstand.page.web.Frame;
import de.zielstand.page.web.Html;
import de.zielstand.page.web.HtmlPage;
import de.zielstand.permission.MayCall;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Coming in and going out. */
@HtmlPage
@Controller
final class SignInPage {
  private final SignIn signIn;
  private final Cookies cookies;
  private final HouseRulesBook houseRules;

  SignInPage(SignIn signIn, Cookies cookies, HouseRulesBook houseRules) {
    this.signIn = signIn;
    this.cookies = cookies;
    this.houseRules = houseRules;
  }

  @Get("/login")
  @MayCall(anyone = true)
  HttpResponse<?> show(Frame frame, @QueryValue Optional<String> next) {
    return page(HttpStatus.OK, frame, "", next.map(SignInPage::safe).orElse(""), "");
  }

  @Post("/login")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @MayCall(anyone = true)
  HttpResponse<?> enter(HttpRequest<?> request, Frame frame, @Body Map<String, Object> fields) {
    var form = new Form(fields);
    var next = safe(form.text("next"));
    var username = form.text("username");
    var attempt =
        new Attempt(
            username,
            form.secret("password"),
            ClientAddress.of(request),
            request.getHeaders().get(HttpHeaders.USER_AGENT, String.class).orElse(""));
    return switch (signIn.browser(attempt)) {
      case Welcome welcome -> welcome(welcome, next);
      case Wrong wrong ->
          page(HttpStatus.UNAUTHORIZED, frame, username, next, frame.text("access.login.wrong"));
      case Blocked blocked -> blocked(frame, username, next, blocked);
    };
  }

  private HttpResponse<?> welcome(Welcome welcome, String next) {
    var answer =
        Html.seeOther(next.isEmpty() ? "/" : next)
            .cookie(cookies.make(Cookies.SESSION, welcome.token()));
    signIn
        .bySession(welcome.token())
        .flatMap(caller -> houseRules.of(caller.homeScope()).yearShown())
        .ifPresent(year -> answer.cookie(cookies.make(Cookies.VIEW, year + "-Q4")));
    return answer;
  }

  private static HttpResponse<?> blocked(
      Frame frame, String username, String next, Blocked blocked) {
    var seconds = Math.max(1, Duration.between(Instant.now(), blocked.until()).toSeconds() + 1);
    return page(
            HttpStatus.TOO_MANY_REQUESTS,
            frame,
            username,
            next,
            frame.text("access.login.blocked", seconds))
        .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
  }

  private static io.micronaut.http.MutableHttpResponse<String> page(
      HttpStatus status, Frame frame, String username, String next, String problem) {
    return Html.with(
        status,
        (output, interceptor) ->
            JteloginGenerated.render(output, interceptor, frame, username, next, problem));
  }

  @Post("/logout")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @MayCall
  HttpResponse<?> leave(Caller caller) {
    if (caller.credential() instanceof BrowserSession session) {
      signIn.signOut(session);
    }
    return Html.seeOther("/login?done=signed-out").cookie(cookies.forgotten(Cookies.SESSION));
  }

  /** Only paths of our own: an address of another site in a link would send people there. */
  private static String safe(String next) {
    return next.matches("/[A-Za-z0-9][A-Za-z0-9/._~%?&=+-]*") ? next : "";
  }
}
