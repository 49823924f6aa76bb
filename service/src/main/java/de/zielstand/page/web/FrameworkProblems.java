package de.zielstand.page.web;

import de.zielstand.page.Problem;
import de.zielstand.page.Refusal;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/**
 * Everything the framework itself refuses: unknown routes, wrong methods, broken JSON, our own
 * mistakes. Its stock texts are dropped, since they show exception messages.
 */
@Singleton
final class FrameworkProblems implements ErrorResponseProcessor<Object> {
  private final ProblemAnswers answers;

  FrameworkProblems(ProblemAnswers answers) {
    this.answers = answers;
  }

  @Override
  @SuppressWarnings("unchecked")
  public MutableHttpResponse<Object> processResponse(
      ErrorContext context, MutableHttpResponse<?> stock) {
    var problem = new Problem(Problem.Kind.ofStatus(stock.code()));
    var answer = (MutableHttpResponse<Object>) answers.answer(context.getRequest(), problem);
    stock.getHeaders().getAll(HttpHeaders.ALLOW).forEach(allow -> answer.header("Allow", allow));
    return answer;
  }

  @Singleton
  static final class Refused implements ExceptionHandler<Refusal, HttpResponse<?>> {
    private final ProblemAnswers answers;

    Refused(ProblemAnswers answers) {
      this.answers = answers;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<?> handle(HttpRequest request, Refusal refusal) {
      return answers.answer(request, refusal.problem());
    }
  }
}
