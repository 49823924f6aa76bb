package de.zielstand.feedback.web;

import de.zielstand.access.Sender;
import de.zielstand.feedback.Feedback;
import de.zielstand.feedback.Feedbacks;
import de.zielstand.page.Form;
import de.zielstand.page.Mistakes;
import de.zielstand.page.Problem;
import de.zielstand.page.Problem.Place;
import de.zielstand.page.Refusal;
import de.zielstand.page.web.Frame;
import de.zielstand.page.web.Html;
import de.zielstand.page.web.HtmlPage;
import de.zielstand.permission.Actor;
import de.zielstand.permission.MayCall;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Scope;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The way to tell us about a page, and the list of what was told. */
@HtmlPage
@Controller
final class FeedbackPage {
  private static final int MOST = 200;

  private final Feedbacks feedbacks;

  FeedbackPage(Feedbacks feedbacks) {
    this.feedbacks = feedbacks;
  }

  @Get("/rueckmeldung")
  @MayCall(anyone = true)
  HttpResponse<?> form(Frame frame, @QueryValue Optional<String> page) {
    var empty = new Feedback(page.map(FeedbackPage::ownPage).orElse(""), "", "");
    return form(HttpStatus.OK, frame, empty, List.of());
  }

  @Post("/rueckmeldung")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @MayCall(anyone = true)
  HttpResponse<?> send(
      Frame frame, Scope scope, Actor actor, Sender sender, @Body Map<String, Object> fields) {
    var feedback = Feedback.from(new Form(fields));
    var problems = feedback.problems();
    if (!problems.isEmpty()) {
      return form(HttpStatus.UNPROCESSABLE_ENTITY, frame, feedback, problems);
    }
    // Whoever has not signed in belongs to no municipality; the Land looks after what they say.
    return feedbacks
        .add(actor.signedIn() ? scope : Scope.LAND, feedback, sender)
        .<HttpResponse<?>>map(until -> blocked(frame, feedback, until))
        .orElseGet(() -> Html.seeOther("/rueckmeldung?done=feedback-sent"));
  }

  @Get("/kommunen/{ags}/rueckmeldungen")
  @MayCall({Role.ADMINISTRATOR, Role.OPERATOR})
  HttpResponse<?> list(String ags, Frame frame, Scope scope) {
    var received = feedbacks.newest(scope, MOST);
    return Html.ok((output, interceptor) ->
        JtefeedbackGenerated.render(output, interceptor, frame, ags, received));
  }

  @Post("/kommunen/{ags}/rueckmeldungen/{id}/erledigt")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @MayCall({Role.ADMINISTRATOR, Role.OPERATOR})
  HttpResponse<?> done(String ags, long id, Scope scope, Actor actor) {
    if (!feedbacks.done(scope, id, actor.id())) {
      throw new Refusal(Problem.Kind.NOT_FOUND);
    }
    return Html.seeOther("/kommunen/" + ags + "/rueckmeldungen?done=feedback-done");
  }

  private static HttpResponse<?> blocked(Frame frame, Feedback feedback, Instant until) {
    var seconds = Math.max(1, Duration.between(Instant.now(), until).toSeconds() + 1);
    var wait = Place.field("words", "WAIT", "feedback.problem.too-many", seconds);
    return form(HttpStatus.TOO_MANY_REQUESTS, frame, feedback, List.of(wait))
        .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
  }

  private static MutableHttpResponse<?> form(
      HttpStatus status, Frame frame, Feedback feedback, List<Place> problems) {
    return Html.with(
        status,
        (output, interceptor) ->
            JtefeedbackformGenerated.render(
                output, interceptor, frame, feedback, new Mistakes(problems)));
  }

  private static String ownPage(String page) {
    return page.matches("/[A-Za-z0-9/._~-]*") && page.length() <= Feedback.LONGEST_PAGE ? page : "";
  }
}
