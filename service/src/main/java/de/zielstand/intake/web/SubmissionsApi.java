package de.zielstand.intake.web;

import de.zielstand.page.web.JsonFields;
import de.zielstand.permission.Actor;
import de.zielstand.permission.MayCall;
import de.zielstand.permission.Role;
import de.zielstand.review.Stage;
import de.zielstand.review.Step;
import de.zielstand.review.Submissions.Wish;
import de.zielstand.tenancy.Scope;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;

/** Hands in, approves, returns and reopens what was entered for a measure in a period. */
@Tag(name = "Figures")
@Controller("/api/v1/municipalities/{ags}/submissions/{measure}/{period}")
@ExecuteOn(TaskExecutors.BLOCKING)
@ApiResponse(responseCode = "403", description = "Not yours to do, or your own figures")
@ApiResponse(responseCode = "409", description = "Not from this state, or somebody was faster")
final class SubmissionsApi {
  private final HandingIn handingIn;

  SubmissionsApi(HandingIn handingIn) {
    this.handingIn = handingIn;
  }

  @Operation(operationId = "submitFigures", summary = "Hands in what is entered")
  @ApiResponse(
      responseCode = "200",
      description = "The state it is in now",
      content = @Content(schema = @Schema(implementation = State.class)))
  @ApiResponse(responseCode = "422", description = "A doubt or a sign has no note")
  @Post(uri = "/submit", consumes = "*/*")
  @MayCall({Role.RECORDER, Role.COMMISSIONER})
  State submit(
      @Parameter(example = "05114000") String ags,
      @Parameter(example = "M02") String measure,
      @Parameter(example = "2019-Q4") String period,
      @Parameter(hidden = true) Scope scope,
      @Parameter(hidden = true) Actor actor) {
    return take(scope, actor, measure, period, Wish.of(Step.Kind.SUBMITTED));
  }

  @Operation(operationId = "approveFigures", summary = "Approves what is handed in")
  @ApiResponse(
      responseCode = "200",
      description = "The state it is in now",
      content = @Content(schema = @Schema(implementation = State.class)))
  @Post(uri = "/approve", consumes = "*/*")
  @MayCall(Role.APPROVER)
  State approve(
      @Parameter(example = "05114000") String ags,
      @Parameter(example = "M02") String measure,
      @Parameter(example = "2019-Q4") String period,
      @Parameter(hidden = true) Scope scope,
      @Parameter(hidden = true) Actor actor) {
    return take(scope, actor, measure, period, Wish.of(Step.Kind.APPROVED));
  }

  @Operation(
      operationId = "returnFigures",
      summary = "Returns what is handed in, with a reason",
      requestBody =
          @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(type = "object"),
                      examples =
                          @ExampleObject(
                              name = "return",
                              value = "{\"reason\":\"Bitte den Sprung im Mai prüfen\"}"))))
  @ApiResponse(
      responseCode = "200",
      description = "The state it is in now",
      content = @Content(schema = @Schema(implementation = State.class)))
  @Post("/return")
  @MayCall(Role.APPROVER)
  State returnIt(
      @Parameter(example = "05114000") String ags,
      @Parameter(example = "M02") String measure,
      @Parameter(example = "2019-Q4") String period,
      @Parameter(hidden = true) Scope scope,
      @Parameter(hidden = true) Actor actor,
      @Body byte[] body) {
    var fields = JsonFields.of(body);
    var wish = new StepWish(Step.Kind.RETURNED, fields.text("reason").strip(), Optional.empty());
    return take(scope, actor, measure, period, fields.make(wish::checked));
  }

  @Operation(
      operationId = "reopenFigures",
      summary = "Reopens what is approved or closed until a day, with a reason",
      requestBody =
          @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(type = "object"),
                      examples =
                          @ExampleObject(
                              name = "reopen",
                              value = "{\"reason\":\"Nachmeldung\",\"until\":\"2030-12-31\"}"))))
  @ApiResponse(
      responseCode = "200",
      description = "The state it is in now",
      content = @Content(schema = @Schema(implementation = State.class)))
  @Post("/reopen")
  @MayCall({Role.APPROVER, Role.COMMISSIONER})
  State reopen(
      @Parameter(example = "05114000") String ags,
      @Parameter(example = "M02") String measure,
      @Parameter(example = "2019-Q4") String period,
      @Parameter(hidden = true) Scope scope,
      @Parameter(hidden = true) Actor actor,
      @Body byte[] body) {
    var fields = JsonFields.of(body);
    var wish =
        new StepWish(
            Step.Kind.REOPENED,
            fields.text("reason").strip(),
            Optional.ofNullable(fields.neededDay("until")));
    return take(scope, actor, measure, period, fields.make(wish::checked));
  }

  private State take(Scope scope, Actor actor, String measure, String period, Wish wish) {
    var submission =
        handingIn.take(
            scope, actor, intake -> HandingIn.key(intake, measure, period), Optional.empty(), wish);
    return new State(measure, period, submission.stage(), submission.steps().size());
  }

  /** Where a submission stands after a step. */
  @Serdeable
  @Schema(
      name = "SubmissionState",
      example = "{\"measure\":\"M02\",\"period\":\"2019-Q4\",\"state\":\"SUBMITTED\",\"steps\":1}")
  record State(String measure, String period, Stage state, int steps) {}
}
