package de.zielstand.intake.web;

import de.zielstand.intake.Inbox;
import de.zielstand.intake.Inbox.Delivery;
import de.zielstand.intake.Inbox.Outcome;
import de.zielstand.intake.Inbox.Receipt;
import de.zielstand.intake.Intake;
import de.zielstand.intake.Judged;
import de.zielstand.intake.SheetFile;
import de.zielstand.intake.SheetFiles;
import de.zielstand.observation.Origin;
import de.zielstand.page.Problem;
import de.zielstand.page.Refusal;
import de.zielstand.page.Texts;
import de.zielstand.page.web.AskedLanguage;
import de.zielstand.permission.Actor;
import de.zielstand.permission.MayCall;
import de.zielstand.permission.Role;
import de.zielstand.review.Step;
import de.zielstand.review.Submissions.Move;
import de.zielstand.review.Submissions.Wish;
import de.zielstand.tenancy.Scope;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes a municipality's figures from programs: all of a call, or nothing of it. */
@Tag(name = "Figures")
@Controller("/api/v1/municipalities/{ags}/observations")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ObservationsApi {
  static final int MOST_PROBLEMS = 100;
  private static final String CSV = "text/csv";

  private final Intakes intakes;
  private final Inbox inbox;
  private final JsonMapper json;
  private final SheetFiles files;

  ObservationsApi(Intakes intakes, Inbox inbox, JsonMapper json, SheetFiles files) {
    this.intakes = intakes;
    this.inbox = inbox;
    this.json = json;
    this.files = files;
  }

  @Operation(
      operationId = "postObservations",
      summary = "Checks figures and, by mode=commit, saves them as drafts or submits them",
      requestBody =
          @RequestBody(
              required = true,
              content = {
                @Content(
                    mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(type = "object"),
                    examples =
                        @ExampleObject(
                            name = "pool",
                            value =
                                """
                                {"items":[{"indicator":"M02-I1","period":"2019-Q4","value":"38",
                                "quality":"gemessen","note":""}]}
                                """)),
                @Content(mediaType = CSV, schema = @Schema(type = "string")),
                @Content(
                    mediaType = Attachment.XLSX,
                    schema = @Schema(type = "string", format = "binary"))
              }))
  @ApiResponse(
      responseCode = "200",
      description = "What is, or by mode=commit was, taken",
      content = @Content(schema = @Schema(implementation = IntakeAnswer.class)))
  @ApiResponse(responseCode = "409", description = "Somebody else changed a figure meanwhile")
  @ApiResponse(responseCode = "422", description = "Every problem with its line and column")
  @Post
  @Consumes({MediaType.APPLICATION_JSON, CSV, Attachment.XLSX})
  @MayCall({Role.RECORDER, Role.COMMISSIONER})
  HttpResponse<?> post(
      HttpRequest<?> request,
      @Parameter(example = "05114000") String ags,
      @Parameter(hidden = true) Scope scope,
      @Parameter(hidden = true) Actor actor,
      @Parameter(description = "preview or commit", example = "preview") @QueryValue
          @Nullable String mode,
      @Parameter(description = "true to submit as well", example = "false") @QueryValue
          @Nullable String submit,
      @Parameter(
              description = "comma or point, where a file's numbers do not tell",
              example = "comma")
          @QueryValue
          @Nullable String decimal,
      @Parameter(description = "Sent again with the same key, a call is done once", example = "q4")
          @Header("Idempotency-Key")
          @Nullable String idempotencyKey,
      @Body InputStream stream) {
    var body = SentRows.bytes(stream);
    var wish = Wanted.of(mode, submit, idempotencyKey, body);
    var sent =
        request.getContentType().filter(MediaType.APPLICATION_JSON_TYPE::equals).isPresent()
            ? SentRows.json(body)
            : SentRows.file(files.read(body), ags, decimal);
    var before = wish.key().flatMap(key -> inbox.receipt(scope, actor.id(), key));
    if (before.isPresent()) {
      return wish.replayed(before.get());
    }
    var intake = intakes.at(scope, actor);
    var judged = intake.judge(sent.rows(), sent.decimalSign());
    var places =
        judged.problems().stream()
            .limit(MOST_PROBLEMS)
            .map(problem -> RowPlaces.of(problem, sent.file()))
            .toList();
    if (wish.commit() && !places.isEmpty()) {
      throw new Refusal(new Problem(Problem.Kind.INVALID, "intake.problem.detail").at(places));
    }
    var texts = Texts.in(AskedLanguage.of(request));
    var answer = IntakeAnswer.of(judged, intake, places, sent.notices(texts), texts);
    if (wish.submit()) {
      refuseUnexplained(judged, answer, sent.file());
    }
    if (wish.commit()) {
      taken(inbox.take(scope, delivery(intake, judged, wish, answer), actor.id()));
    }
    return HttpResponse.ok(answer);
  }

  private Delivery delivery(Intake intake, Judged judged, Wanted wish, IntakeAnswer answer) {
    List<Move> moves =
        wish.submit()
            ? judged.touched().stream()
                .map(key ->
                    new Move(
                        key, intake.ledger().of(key).steps().size(), Wish.of(Step.Kind.SUBMITTED)))
                .toList()
            : List.of();
    Optional<Receipt> receipt =
        wish.key().map(key -> new Receipt(key, wish.digest(), written(answer)));
    return new Delivery(judged.changes(), Origin.IMPORT, moves, receipt);
  }

  /** What is handed in with a doubt needs a note beside it. */
  private static void refuseUnexplained(Judged judged, IntakeAnswer answer, boolean file) {
    var places =
        answer.doubts().stream()
            .filter(doubt -> {
              var change = judged.changes().get(judged.lines().indexOf(doubt.line()));
              return change.remark().note().isEmpty();
            })
            .map(doubt ->
                RowPlaces.of(
                    doubt.line(),
                    file ? SheetFile.column("note") : "note",
                    "DOUBT_NEEDS_NOTE",
                    List.of(doubt.message())))
            .limit(MOST_PROBLEMS)
            .toList();
    if (!places.isEmpty()) {
      throw new Refusal(new Problem(Problem.Kind.INVALID, "intake.problem.detail").at(places));
    }
  }

  private String written(IntakeAnswer answer) {
    try {
      return json.writeValueAsString(answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void taken(Outcome outcome) {
    switch (outcome) {
      case Outcome.Taken _ -> {}
      case Outcome.Stale _, Outcome.Locked _, Outcome.AlreadyTaken _, Outcome.NotSubmitted _ ->
          throw new Refusal(new Problem(Problem.Kind.CONFLICT, "intake.problem.changed-meanwhile"));
    }
  }
}
