package de.zielstand.database.web;

import de.zielstand.database.DatabaseGoneException;
import de.zielstand.page.Problem;
import de.zielstand.page.web.ProblemAnswers;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

@Singleton
final class GoneAnswer implements ExceptionHandler<DatabaseGoneException, HttpResponse<?>> {
  private final ProblemAnswers answers;

  GoneAnswer(ProblemAnswers answers) {
    this.answers = answers;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public HttpResponse<?> handle(HttpRequest request, DatabaseGoneException gone) {
    return answers.answer(request, new Problem(Problem.Kind.UNAVAILABLE));
  }
}
