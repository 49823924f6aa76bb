package de.zielstand.access.web;

import de.zielstand.page.Problem;
import de.zielstand.page.web.Html;
import de.zielstand.page.web.ProblemAnswers;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.web.router.RouteAttributes;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The one gate every request passes: who calls, may they call this route, was the form ours. What
 * it lets through, it leaves alone.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class Gate implements Ordered {
  private final Callers callers;
  private final FormTokens formTokens;
  private final Cookies cookies;
  private final ProblemAnswers problems;

  Gate(Callers callers, FormTokens formTokens, Cookies cookies, ProblemAnswers problems) {
    this.callers = callers;
    this.formTokens = formTokens;
    this.cookies = cookies;
    this.problems = problems;
  }

  @RequestFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  @Nullable HttpResponse<?> check(HttpRequest<?> request) {
    if (request.getPath().startsWith("/assets/")) {
      return null;
    }
    var caller = callers.identify(request);
    var route = RouteAttributes.getRouteMatch(request);
    if (route.isEmpty()) {
      return null;
    }
    if (caller.isEmpty() && Callers.sentToken(request)) {
      return unauthorized(request);
    }
    return switch (RouteRule.of(route.get()).judge(caller)) {
      case ALLOWED -> formTokens.accepts(request, caller) ? null : staleForm(request);
      case SIGN_IN_FIRST -> signInFirst(request);
      case FORBIDDEN -> problems.answer(request, new Problem(Problem.Kind.FORBIDDEN));
      case ONLY_IN_PERSON ->
          problems.answer(
              request, new Problem(Problem.Kind.FORBIDDEN, "access.problem.only-in-person"));
      case HIDDEN -> problems.answer(request, new Problem(Problem.Kind.NOT_FOUND));
    };
  }

  private HttpResponse<?> staleForm(HttpRequest<?> request) {
    return problems.answer(
        request, new Problem(Problem.Kind.FORBIDDEN, "access.problem.stale-form"));
  }

  private HttpResponse<?> signInFirst(HttpRequest<?> request) {
    var page =
        request.getMethod() == HttpMethod.GET
            && !request.getPath().startsWith("/api/")
            && request.accept().stream().anyMatch(MediaType.TEXT_HTML_TYPE::equals);
    if (!page) {
      return unauthorized(request);
    }
    var wanted = URLEncoder.encode(request.getUri().toString(), StandardCharsets.UTF_8);
    return Html.seeOther(request.getPath().equals("/") ? "/login" : "/login?next=" + wanted);
  }

  private HttpResponse<?> unauthorized(HttpRequest<?> request) {
    return problems
        .answer(request, new Problem(Problem.Kind.NOT_SIGNED_IN))
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
  }

  @ResponseFilter
  void rememberBrowser(HttpRequest<?> request, MutableHttpResponse<?> response) {
    FormTokens.freshCookie(request)
        .ifPresent(fresh -> response.cookie(cookies.make(Cookies.FORM, fresh)));
  }

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE + 100;
  }
}
