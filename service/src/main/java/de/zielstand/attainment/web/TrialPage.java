package de.zielstand.attainment.web;

import de.zielstand.page.Form;
import de.zielstand.page.Mistakes;
import de.zielstand.page.web.Frame;
import de.zielstand.page.web.Html;
import de.zielstand.page.web.HtmlPage;
import de.zielstand.permission.MayCall;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tries a target before it is adopted; the address holds all that was typed, so it can be sent. */
@HtmlPage
@Controller("/zielrechner")
final class TrialPage {

  @Get
  @MayCall
  HttpResponse<?> show(HttpRequest<?> request, Frame frame) {
    Map<String, Object> fields = new HashMap<>(request.getParameters().asMap());
    var draft = new TrialDraft(new Form(fields), frame.language());
    if (draft.text("form").isEmpty()) {
      return page(HttpStatus.OK, frame, draft, Optional.empty(), Mistakes.NONE);
    }
    return switch (draft.check()) {
      case TrialDraft.Outcome.Right right ->
          page(HttpStatus.OK, frame, draft, Optional.of(right.trial()), Mistakes.NONE);
      case TrialDraft.Outcome.Wrong wrong ->
          page(
              HttpStatus.UNPROCESSABLE_ENTITY,
              frame,
              draft,
              Optional.empty(),
              new Mistakes(wrong.places()));
    };
  }

  private static HttpResponse<?> page(
      HttpStatus status, Frame frame, TrialDraft draft, Optional<Trial> trial, Mistakes mistakes) {
    return Html.with(
        status,
        (output, interceptor) ->
            JtetrialGenerated.render(output, interceptor, frame, draft, trial, mistakes));
  }
}
