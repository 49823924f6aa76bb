package de.zielstand.surroundings.web;

import de.zielstand.intake.SheetFiles;
import de.zielstand.page.Problem;
import de.zielstand.page.Problem.Place;
import de.zielstand.page.Refusal;
import de.zielstand.page.Texts;
import de.zielstand.page.web.AskedLanguage;
import de.zielstand.permission.Actor;
import de.zielstand.permission.MayCall;
import de.zielstand.permission.Role;
import de.zielstand.surroundings.ContextFiles;
import de.zielstand.surroundings.ContextFiles.Outcome;
import de.zielstand.surroundings.ContextFiles.Receipt;
import de.zielstand.surroundings.ContextRevision;
import de.zielstand.tenancy.Scope;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
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

/** Gives context figures to programs and takes them: all of a call, or nothing of it. */
@Tag(name = "Figures")
@Controller("/api/v1/municipalities/{ags}/context-figures")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ContextFiguresApi {
  private static final String CSV = "text/csv";
  private static final int MOST = 10_000;

  /** What a call is listed as among the files. */
  private static final String BY_PROGRAM = "API";

  private final ContextDesk desk;
  private final ContextFiles received;
  private final SheetFiles files;
  private final JsonMapper json;

  ContextFiguresApi(ContextDesk desk, ContextFiles received, SheetFiles files, JsonMapper json) {
    this.desk = desk;
    this.received = received;
    this.files = files;
    this.json = json;
  }

  @Operation(
      operationId = "getContextFigures",
      summary = "Figures of the surroundings (Rahmendaten) with day, definition and source")
  @ApiResponse(
      responseCode = "200",
      description = "By key, territory and day",
      content = @Content(schema = @Schema(implementation = ContextFiguresAnswer.class)))
  @ApiResponse(responseCode = "422", description = "A parameter is wrong; problems[] names it")
  @Get
  @MayCall({Role.RECORDER, Role.APPROVER, Role.COMMISSIONER, Role.READER, Role.ADMINISTRATOR})
  ContextFiguresAnswer get(
      @Parameter(example = "05114000") String ags,
      @Parameter(hidden = true) Scope scope,
      @Parameter(description = "of one figure only", example = "EINWOHNER") @QueryValue
          @Nullable String key,
      @Parameter(description = "As it was known then", example = "2026-12-31T10:00:00Z") @QueryValue
          @Nullable String asOf,
      @Parameter(description = "How many at most, 1 to 10000", example = "1000") @QueryValue
          @Nullable String limit,
      @Parameter(description = "The next of the page before", example = "EINWOHNER||2018-12-31")
          @QueryValue
          @Nullable String cursor) {
    int most = ContextQuery.limit(limit, MOST);
    var known = asOf == null ? desk.known(scope) : desk.known(scope, ContextQuery.instant(asOf));
    var figures =
        known.holding().stream()
            .filter(one -> key == null || one.key().figure().value().equals(key))
            .toList();
    return ContextFiguresAnswer.of(after(figures, cursor), most);
  }

  @Operation(
      operationId = "postContextFigures",
      summary = "Checks context figures and, by mode=commit, saves them",
      description =
          "A file has the columns schluessel or bezeichnung, stichtag, wert and quelle, and may"
              + " have kommune, gebiet, einheit, definition, bemerkung and begruendung.",
      requestBody =
          @RequestBody(
              required = true,
              content = {
                @Content(
                    mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(type = "object"),
                    examples =
                        @ExampleObject(
                            name = "population",
                            value =
                                """
                                {"items":[{"key":"EINWOHNER","title":"Bevölkerung","territory":"",
                                "day":"2019-12-31","value":"227417","unit":"Personen",
                                "source":"Melderegister"}]}
                                """)),
                @Content(mediaType = CSV, schema = @Schema(type = "string")),
                @Content(
                    mediaType = Download.XLSX,
                    schema = @Schema(type = "string", format = "binary"))
              }))
  @ApiResponse(
      responseCode = "200",
      description = "What is, or by mode=commit was, taken",
      content = @Content(schema = @Schema(implementation = ContextAnswer.class)))
  @ApiResponse(responseCode = "409", description = "Somebody else changed a figure meanwhile")
  @ApiResponse(responseCode = "413", description = "More than 20,000 rows")
  @ApiResponse(responseCode = "422", description = "Every problem with its line and column")
  @Post
  @Consumes({MediaType.APPLICATION_JSON, CSV, Download.XLSX})
  @MayCall({Role.RECORDER, Role.COMMISSIONER})
  HttpResponse<?> post(
      HttpRequest<?> request,
      @Parameter(example = "05114000") String ags,
      @Parameter(hidden = true) Scope scope,
      @Parameter(hidden = true) Actor actor,
      @Parameter(description = "preview or commit", example = "preview") @QueryValue
          @Nullable String mode,
      @Parameter(
              description = "comma or point, where a file's numbers do not tell",
              example = "comma")
          @QueryValue
          @Nullable String decimal,
      @Parameter(description = "Sent again with the same key, a call is done once", example = "y9")
          @Header("Idempotency-Key")
          @Nullable String idempotencyKey,
      @Body InputStream stream) {
    var body = bytes(stream);
    desk.refuseUnlessMayBring(scope, actor);
    boolean commit = ContextQuery.commits(mode);
    ContextQuery.check(idempotencyKey);
    var key = Optional.ofNullable(idempotencyKey).filter(_ -> commit);
    var before = key.flatMap(one -> received.receipt(scope, actor.id(), one));
    if (before.isPresent()) {
      return ContextQuery.replayed(before.get(), body);
    }
    var sent =
        request.getContentType().filter(MediaType.APPLICATION_JSON_TYPE::equals).isPresent()
            ? Sent.json(body)
            : Sent.file(files, body, decimal);
    var preview = desk.intake(scope).judge(sent.sheet(), sent.sign());
    if (commit && !preview.problems().isEmpty()) {
      throw Places.refusal(preview.problems(), sent.file());
    }
    var answer = ContextAnswer.of(preview, sent, commit, Texts.in(AskedLanguage.of(request)));
    if (commit && (key.isPresent() || !preview.changes().isEmpty())) {
      var receipt = key.map(one -> new Receipt(one, ContextQuery.digest(body), written(answer)));
      var outcome = received.receive(scope, BY_PROGRAM, preview.changes(), receipt, actor.id());
      if (outcome != Outcome.DONE) {
        throw new Refusal(new Problem(Problem.Kind.CONFLICT, "intake.problem.changed-meanwhile"));
      }
    }
    return HttpResponse.ok(answer);
  }

  private static List<ContextRevision> after(
      List<ContextRevision> figures, @Nullable String cursor) {
    if (cursor == null) {
      return figures;
    }
    int at =
        figures.stream()
            .map(one -> ContextFiguresAnswer.position(one.key()))
            .toList()
            .indexOf(cursor);
    if (at < 0) {
      throw Refusal.at(Place.of("evaluation", "cursor", "NOT_A_CURSOR"));
    }
    return figures.subList(at + 1, figures.size());
  }

  /** Not as one buffered body, whose limit is meant for everybody's calls. */
  private static byte[] bytes(InputStream sent) {
    try (sent) {
      return sent.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String written(ContextAnswer answer) {
    try {
      return json.writeValueAsString(answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
