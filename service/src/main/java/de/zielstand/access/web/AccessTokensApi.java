package de.zielstand.access.web;

import de.zielstand.access.Caller;
import de.zielstand.access.SignIn;
import de.zielstand.access.SignIn.Attempt;
import de.zielstand.access.SignIn.Outcome.Blocked;
import de.zielstand.access.SignIn.Outcome.Welcome;
import de.zielstand.access.SignIn.Outcome.Wrong;
import de.zielstand.access.TokenWish;
import de.zielstand.page.Problem;
import de.zielstand.page.Problem.Place;
import de.zielstand.page.Refusal;
import de.zielstand.page.web.ProblemAnswers;
import de.zielstand.permission.MayCall;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tokens for programs. */
@Tag(name = "Access")
@Controller("/api/v1/access-tokens")
@ExecuteOn(TaskExecutors.BLOCKING)
final class AccessTokensApi {
  private final SignIn signIn;
  private final ProblemAnswers problems;

  AccessTokensApi(SignIn signIn, ProblemAnswers problems) {
    this.signIn = signIn;
    this.problems = problems;
  }

  @Operation(
      operationId = "makeAccessToken",
      summary = "Makes a token with a name and password; the token is shown this once")
  @ApiResponse(
      responseCode = "201",
      description = "The token and until when it holds",
      content = @Content(schema = @Schema(implementation = Issued.class)))
  @ApiResponse(responseCode = "401", description = "Name or password are wrong")
  @Post
  @MayCall(anyone = true)
  HttpResponse<?> make(HttpRequest<?> request, @Body Wanted wanted) {
    var problemsFound = wanted.problems();
    if (!problemsFound.isEmpty()) {
      throw new Refusal(new Problem(Problem.Kind.INVALID).at(problemsFound));
    }
    var attempt =
        new Attempt(
            String.valueOf(wanted.username()),
            String.valueOf(wanted.password()),
            ClientAddress.of(request),
            "");
    return switch (signIn.program(attempt, wanted.wish())) {
      case Welcome welcome -> HttpResponse.created(new Issued(welcome.token(), welcome.until()));
      case Wrong wrong ->
          throw new Refusal(new Problem(Problem.Kind.NOT_SIGNED_IN, "access.login.wrong"));
      case Blocked blocked -> {
        var seconds = Math.max(1, Duration.between(Instant.now(), blocked.until()).toSeconds() + 1);
        yield problems
            .answer(
                request,
                new Problem(Problem.Kind.TOO_MANY_REQUESTS, "access.login.blocked", seconds))
            .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
      }
    };
  }

  @Operation(
      operationId = "listAccessTokens",
      summary = "The caller's own tokens, without the tokens themselves")
  @ApiResponse(responseCode = "200", description = "The tokens that still hold")
  @Get
  @MayCall
  TokenList list(@Parameter(hidden = true) Caller caller) {
    return new TokenList(
        signIn.tokens(caller).stream()
            .map(token ->
                new Token(
                    token.id(),
                    token.name(),
                    token.createdAt(),
                    token.expiresAt(),
                    token.lastUsedAt()))
            .toList(),
        null);
  }

  @Operation(operationId = "revokeAccessToken", summary = "Revokes a token at once")
  @ApiResponse(responseCode = "204", description = "The token is revoked")
  @Delete("/{id}")
  @MayCall
  HttpResponse<?> revoke(
      @Parameter(example = "17") long id, @Parameter(hidden = true) Caller caller) {
    if (!signIn.revokeToken(caller, id)) {
      throw new Refusal(Problem.Kind.NOT_FOUND);
    }
    return HttpResponse.noContent();
  }

  @Serdeable
  @Schema(
      name = "AccessTokenRequest",
      example =
          """
          {"username":"krefeld.beauftragte","password":"…","name":"Auswertung","expiresInDays":30}
          """)
  record Wanted(
      @Nullable String username,
      @Nullable String password,
      @Nullable String name,
      @Nullable Integer expiresInDays) {

    List<Place> problems() {
      var problems = new ArrayList<Place>();
      if (username == null || username.isBlank()) {
        problems.add(Place.field("username", "MISSING", "access.problem.missing"));
      }
      if (password == null || password.isEmpty()) {
        problems.add(Place.field("password", "MISSING", "access.problem.missing"));
      }
      problems.addAll(wish().problems("name", "expiresInDays"));
      return problems;
    }

    TokenWish wish() {
      return new TokenWish(
          name == null || name.isBlank() ? "API" : name,
          expiresInDays == null ? 30 : expiresInDays);
    }
  }

  @Serdeable
  @Schema(
      name = "IssuedAccessToken",
      example = "{\"token\":\"zs_…\",\"expiresAt\":\"2026-12-31T10:00:00Z\"}")
  record Issued(String token, Instant expiresAt) {}

  @Serdeable
  @Schema(
      name = "AccessTokenPage",
      example =
          """
          {"items":[{"id":17,"name":"Auswertung","createdAt":"2026-12-01T10:00:00Z",
          "expiresAt":"2026-12-31T10:00:00Z","lastUsedAt":null}],"next":null}
          """)
  record TokenList(List<Token> items, @Nullable String next) {}

  @Serdeable
  @Schema(name = "AccessToken")
  record Token(
      long id, String name, Instant createdAt, Instant expiresAt, Optional<Instant> lastUsedAt) {}
}
