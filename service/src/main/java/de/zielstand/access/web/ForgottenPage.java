package de.zielstand.access.web;

import de.zielstand.access.OneTimeLinks;
import de.zielstand.page.Form;
import de.zielstand.page.Mistakes;
import de.zielstand.page.Problem.Place;
import de.zielstand.page.web.Frame;
import de.zielstand.page.web.Html;
import de.zielstand.page.web.HtmlPage;
import de.zielstand.permission.MayCall;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutorService;

/** Asking for a way back in. What is answered, and how quickly, tells nobody who has an account. */
@HtmlPage
@Controller("/kennwort-vergessen")
@MayCall(anyone = true)
final class ForgottenPage {
  private final OneTimeLinks links;
  private final LinkPost post;
  private final ExecutorService afterwards;

  ForgottenPage(
      OneTimeLinks links,
      LinkPost post,
      @Named(TaskExecutors.BLOCKING) ExecutorService afterwards) {
    this.links = links;
    this.post = post;
    this.afterwards = afterwards;
  }

  @Get
  HttpResponse<?> show(Frame frame) {
    return page(HttpStatus.OK, frame, "", Mistakes.NONE, false);
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> ask(HttpRequest<?> request, Frame frame, @Body Map<String, Object> fields) {
    var asked = new Form(fields).text("account");
    if (asked.isEmpty()) {
      var missing = Mistakes.of(Place.field("account", "MISSING", "access.problem.missing"));
      return page(HttpStatus.UNPROCESSABLE_ENTITY, frame, asked, missing, false);
    }
    if (!post.configured()) {
      return show(frame);
    }
    var blocked = links.countAsking(asked, ClientAddress.of(request));
    if (blocked.isPresent()) {
      return blocked(frame, asked, blocked.get());
    }
    afterwards.execute(() -> links.reset(asked).forEach(post::send));
    return page(HttpStatus.OK, frame, asked, Mistakes.NONE, true);
  }

  private HttpResponse<?> blocked(Frame frame, String asked, Instant until) {
    var seconds = Math.max(1, Duration.between(Instant.now(), until).toSeconds() + 1);
    var wait = Mistakes.of(Place.field("account", "WAIT", "access.login.blocked", seconds));
    return page(HttpStatus.TOO_MANY_REQUESTS, frame, asked, wait, false)
        .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
  }

  private MutableHttpResponse<String> page(
      HttpStatus status, Frame frame, String asked, Mistakes mistakes, boolean sent) {
    return Html.with(
        status,
        (output, interceptor) ->
            JteforgottenGenerated.render(
                output, interceptor, frame, asked, mistakes, sent, post.configured()));
  }
}
