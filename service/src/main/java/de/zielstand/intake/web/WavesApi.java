package de.zielstand.intake.web;

import de.zielstand.intake.ChildTable;
import de.zielstand.intake.RowProblem;
import de.zielstand.intake.Wave;
import de.zielstand.intake.WaveIntake;
import de.zielstand.page.Problem.Place;
import de.zielstand.page.Refusal;
import de.zielstand.page.Texts;
import de.zielstand.page.web.AskedLanguage;
import de.zielstand.permission.Actor;
import de.zielstand.permission.MayCall;
import de.zielstand.permission.Role;
import de.zielstand.tenancy.Scope;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes a municipality's language assessments from programs; of a child nothing is kept. */
@Tag(name = "Figures")
@Controller("/api/v1/municipalities/{ags}/waves")
@ExecuteOn(TaskExecutors.BLOCKING)
final class WavesApi {
  private static final String CSV = "text/csv";

  private final WaveDesk desk;

  WavesApi(WaveDesk desk) {
    this.desk = desk;
  }

  @Operation(
      operationId = "postWave",
      summary =
          "Takes a wave of a language assessment: its counts, or a table with a row per child",
      description =
          "A table (text/csv) has a column stufe and may have stufe_vorher. It is counted as it is"
              + " read; no row and no other column is kept. What a document says of the wave, the"
              + " query says of a table.",
      requestBody =
          @RequestBody(
              required = true,
              content = {
                @Content(
                    mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(type = "object"),
                    examples =
                        @ExampleObject(
                            name = "wave",
                            value =
                                """
                                {"indicator":"SZ1-M-I3","period":"SJ2019-1","instrument":"GER",
                                "version":"2020","eligible":34,
                                "levels":[{"level":"A1","count":18},{"level":"A2","count":12}],
                                "transitions":[{"from":"A1","to":"A2","count":7}]}
                                """)),
                @Content(mediaType = CSV, schema = @Schema(type = "string"))
              }))
  @ApiResponse(
      responseCode = "200",
      description = "What is, or by mode=preview would be, taken",
      content = @Content(schema = @Schema(implementation = WaveAnswer.class)))
  @ApiResponse(responseCode = "409", description = "Somebody else changed the wave meanwhile")
  @ApiResponse(responseCode = "413", description = "A table of more than 100,000 rows")
  @ApiResponse(responseCode = "422", description = "Every problem with its path, or its line")
  @Post
  @Consumes({MediaType.APPLICATION_JSON, CSV})
  @MayCall({Role.RECORDER, Role.COMMISSIONER})
  WaveAnswer post(
      HttpRequest<?> request,
      @Parameter(example = "05112000") String ags,
      @Parameter(hidden = true) Scope scope,
      @Parameter(hidden = true) Actor actor,
      @Parameter(description = "commit or preview", example = "preview") @QueryValue
          @Nullable String mode,
      @Parameter(description = "of a table", example = "SZ1-M-I3") @QueryValue
          @Nullable String indicator,
      @Parameter(description = "of a table", example = "SJ2019-1") @QueryValue
          @Nullable String period,
      @Parameter(description = "of a table", example = "GER") @QueryValue
          @Nullable String instrument,
      @Parameter(description = "of a table", example = "2020") @QueryValue @Nullable String version,
      @Parameter(description = "of a table: how many should have been assessed", example = "34")
          @QueryValue
          @Nullable String eligible,
      @Body byte[] body) {
    boolean commit = commits(mode);
    var intake = desk.at(scope, actor);
    var wave =
        request.getContentType().filter(MediaType.APPLICATION_JSON_TYPE::equals).isPresent()
            ? SentWave.json(body)
            : counted(
                intake,
                new WaveForm(or(indicator), or(period), or(instrument), or(version), or(eligible)),
                body);
    var judged = intake.judge(wave);
    if (!judged.problems().isEmpty()) {
      throw SentWave.refusal(judged.problems());
    }
    var answer =
        WaveAnswer.of(judged, intake.intake(), commit, Texts.in(AskedLanguage.of(request)));
    if (commit) {
      desk.take(scope, judged, actor);
    }
    return answer;
  }

  @Operation(
      operationId = "getWaves",
      summary = "The waves of language assessments with the shares reached and the change")
  @ApiResponse(
      responseCode = "200",
      description = "The newest first",
      content = @Content(schema = @Schema(implementation = WavesAnswer.class)))
  @Get
  @MayCall({Role.RECORDER, Role.APPROVER, Role.COMMISSIONER, Role.READER, Role.ADMINISTRATOR})
  WavesAnswer waves(
      @Parameter(example = "05112000") String ags,
      @Parameter(hidden = true) Scope scope,
      @Parameter(description = "of one indicator only", example = "SZ1-M-I3") @QueryValue
          @Nullable String indicator) {
    return WavesAnswer.of(desk.findings(scope, Optional.ofNullable(indicator)));
  }

  /** A table is counted here, and from here on there are only its counts. */
  static Wave counted(WaveIntake intake, WaveForm form, byte[] file) {
    List<RowProblem> problems = new ArrayList<>();
    var held = intake.indicator(form.indicator(), problems);
    int eligible = form.eligibleChildren(problems);
    if (held.isEmpty() || !problems.isEmpty()) {
      throw SentWave.refusal(problems);
    }
    var table = ChildTable.of(file, held.get().indicator());
    if (!table.problems().isEmpty()) {
      throw SentWave.refusal(table);
    }
    return new Wave(
        form.indicator(),
        form.period(),
        form.instrument(),
        form.version(),
        eligible,
        table.levels(),
        table.transitions());
  }

  private static boolean commits(@Nullable String mode) {
    return switch (mode) {
      case null -> true;
      case "commit" -> true;
      case "preview" -> false;
      default -> throw Refusal.at(Place.of("intake", "mode", "NOT_A_CHOICE", "commit, preview"));
    };
  }

  private static String or(@Nullable String text) {
    return text == null ? "" : text;
  }
}
