package de.zielstand.access.web;

import de.zielstand.access.OneTimeLinks;
import de.zielstand.access.PasswordRule;
import de.zielstand.access.PasswordRule.Verdict;
import de.zielstand.page.Form;
import de.zielstand.page.Problem;
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

/** Setting a password with an invitation or a reset link. */
@HtmlPage
@Controller("/einladung")
@MayCall(anyone = true)
final class OneTimeLinkPage {
  private final OneTimeLinks links;

  OneTimeLinkPage(OneTimeLinks links) {
    this.links = links;
  }

  @Get("/{token}")
  HttpResponse<?> show(String token, Frame frame) {
    return page(HttpStatus.OK, frame, token, "");
  }

  @Post("/{token}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> set(String token, Frame frame, @Body Map<String, Object> fields) {
    var form = new Form(fields);
    var password = form.secret("password");
    var verdict = PasswordRule.judge(password, username(token));
    if (verdict != Verdict.GOOD) {
      return page(
          HttpStatus.UNPROCESSABLE_ENTITY,
          frame,
          token,
          PasswordWords.problem("password", verdict).message(frame.texts()));
    }
    if (!password.equals(form.secret("again"))) {
      return page(
          HttpStatus.UNPROCESSABLE_ENTITY, frame, token, frame.text("access.password.differs"));
    }
    if (!links.setPassword(token, password)) {
      throw gone();
    }
    return Html.seeOther("/login?done=password-set");
  }

  private HttpResponse<?> page(HttpStatus status, Frame frame, String token, String problem) {
    var username = username(token);
    return Html.with(
        status,
        (output, interceptor) ->
            JtelinkGenerated.render(output, interceptor, frame, token, username, problem));
  }

  private String username(String token) {
    return links.whose(token).orElseThrow(OneTimeLinkPage::gone).username();
  }

  private static Refusal gone() {
    return new Refusal(new Problem(Problem.Kind.NOT_FOUND, "access.problem.link-gone"));
  }
}
