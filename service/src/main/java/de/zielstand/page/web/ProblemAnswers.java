package de.zielstand.page.web;

import de.zielstand.page.Problem;
import de.zielstand.page.Texts;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Says a problem in the form the caller can use: a page for people, problem+json for programs. */
@Singleton
public final class ProblemAnswers {
  private static final MediaType PROBLEM_JSON = new MediaType("application/problem+json");

  private final Frames frames;

  ProblemAnswers(Frames frames) {
    this.frames = frames;
  }

  public MutableHttpResponse<?> answer(HttpRequest<?> request, Problem problem) {
    var answer =
        wantsPage(request) ? page(frames.around(request), problem) : json(request, problem);
    return problem.kind() == Problem.Kind.UNAVAILABLE
        ? answer.header(HttpHeaders.RETRY_AFTER, "60")
        : answer;
  }

  private static MutableHttpResponse<?> page(Frame frame, Problem problem) {
    return Html.with(
        HttpStatus.valueOf(problem.kind().status()),
        (output, interceptor) -> JteproblemGenerated.render(output, interceptor, frame, problem));
  }

  private static MutableHttpResponse<?> json(HttpRequest<?> request, Problem problem) {
    var texts = Texts.in(AskedLanguage.of(request));
    var body =
        new ProblemBody(
            "about:blank",
            texts.of("page.problem." + problem.kind().code() + ".title"),
            problem.kind().status(),
            problem.detail(texts),
            request.getPath(),
            problem.places().stream().map(place -> ProblemBody.Place.of(place, texts)).toList());
    return HttpResponse.status(HttpStatus.valueOf(problem.kind().status()))
        .contentType(PROBLEM_JSON)
        .body(body);
  }

  /** Programs send a token, or do not ask for HTML; browsers ask for it. */
  private static boolean wantsPage(HttpRequest<?> request) {
    if (request.getPath().startsWith("/api/")
        || request.getHeaders().contains(HttpHeaders.AUTHORIZATION)) {
      return false;
    }
    return Optional.ofNullable(request.getHeaders().get(HttpHeaders.ACCEPT))
        .filter(accept -> accept.contains(MediaType.TEXT_HTML))
        .isPresent();
  }
}
