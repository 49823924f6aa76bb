package de.zielstand.intake.web;

import de.zielstand.intake.Inbox;
import de.zielstand.intake.Inbox.Receipt;
import de.zielstand.page.Problem.Place;
import de.zielstand.page.Refusal;
import de.zielstand.page.Texts;
import de.zielstand.page.web.AskedLanguage;
import de.zielstand.permission.Actor;
import de.zielstand.permission.MayCall;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Scope;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Takes over figures of former years that were approved elsewhere, for many municipalities at once:
 * they count as approved, no second person looks at them here, and every one says where it is from.
 */
@Tag(name = "Figures")
@Controller("/api/v1/observations")
@ExecuteOn(TaskExecutors.BLOCKING)
final class TakeoverApi {
  private static final String CSV = "text/csv";

  private final Takeovers takeovers;
  private final Inbox inbox;
  private final JsonMapper json;

  TakeoverApi(Takeovers takeovers, Inbox inbox, JsonMapper json) {
    this.takeovers = takeovers;
    this.inbox = inbox;
    this.json = json;
  }

  @Operation(
      operationId = "takeOverObservations",
      summary = "Checks figures of many municipalities and, by mode=commit, takes them over",
      requestBody =
          @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = CSV,
                      schema = @Schema(type = "string"),
                      examples =
                          @ExampleObject(
                              name = "pools",
                              value =
                                  """
                                  kommune;indikator;periode;wert
                                  05114000;M02-I1;2015-Q4;31
                                  """))))
  @ApiResponse(
      responseCode = "200",
      description = "What is, or by mode=commit was, taken over",
      content = @Content(schema = @Schema(implementation = IntakeAnswer.class)))
  @ApiResponse(responseCode = "409", description = "Somebody else changed a figure meanwhile")
  @ApiResponse(responseCode = "413", description = "Too many rows or bytes")
  @ApiResponse(responseCode = "422", description = "Every problem with its line and column")
  @Post
  @Consumes(CSV)
  @MayCall(Role.STATE)
  HttpResponse<?> post(
      HttpRequest<?> request,
      @Parameter(hidden = true) Scope scope,
      @Parameter(hidden = true) Actor actor,
      @Parameter(description = "preview or commit", example = "preview") @QueryValue
          @Nullable String mode,
      @Parameter(
              description = "true: figures of several municipalities come in no other way",
              example = "true")
          @QueryValue
          @Nullable String takeover,
      @Parameter(
              description = "comma or point, where the file's numbers do not tell",
              example = "comma")
          @QueryValue
          @Nullable String decimal,
      @Parameter(
              description = "Sent again with the same key, a call is done once",
              example = "2015")
          @Header("Idempotency-Key")
          @Nullable String idempotencyKey,
      @Body InputStream sent) {
    var body = SentRows.bytes(sent);
    var wish = Wanted.of(mode, null, idempotencyKey, body);
    if (!"true".equals(takeover)) {
      throw Refusal.at(Place.field("takeover", "ONLY_TAKEOVER", "intake.problem.only-takeover"));
    }
    var before = wish.key().flatMap(key -> inbox.receipt(scope, actor.id(), key));
    if (before.isPresent()) {
      return wish.replayed(before.get());
    }
    var texts = Texts.in(AskedLanguage.of(request));
    var run = takeovers.look(body, decimal, scope, texts);
    return HttpResponse.ok(
        wish.commit()
            ? takeovers.commit(
                run,
                answer -> wish.key().map(key -> new Receipt(key, wish.digest(), written(answer))),
                actor.id())
            : takeovers.preview(run));
  }

  private String written(IntakeAnswer answer) {
    try {
      return json.writeValueAsString(answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
