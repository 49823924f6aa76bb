package de.zielstand.survey.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.zielstand.page.web.JsonFields;
import de.zielstand.permission.MayCall;
import de.zielstand.survey.PairedChange;
import de.zielstand.survey.ShareReached;
import de.zielstand.survey.SignTest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Shares and changes between two waves, without storing anything. */
@Tag(name = "Calculators")
@Controller("/api/v1/evaluate")
@ExecuteOn(TaskExecutors.BLOCKING)
final class EvaluateSurveyApi {
  private static final int MOST_PAIRS = 10_000;

  @Operation(
      operationId = "evaluatePairedChange",
      summary = "The mean change of those measured twice, with a paired t test",
      requestBody =
          @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/json",
                      schema = @Schema(type = "object"),
                      examples =
                          @ExampleObject(
                              name = "waves",
                              value =
                                  """
                                  {"before":[61.4,46.1,71.3],"after":[74.8,38.0,75.4]}
                                  """))))
  @ApiResponse(
      responseCode = "200",
      description = "What can be computed; of one pair only the change",
      content = @Content(schema = @Schema(implementation = Paired.class)))
  @ApiResponse(responseCode = "422", description = "A field is wrong; problems[] names it")
  @Post("/paired")
  @MayCall
  Paired paired(@Body byte[] body) {
    var document = JsonFields.of(body);
    var before = document.numbers("before", MOST_PAIRS);
    var after = document.numbers("after", MOST_PAIRS);
    return Paired.of(document.make(() -> PairedChange.of(before, after)));
  }

  @Operation(
      operationId = "evaluateShare",
      summary = "The 95 % interval of a share after Wilson",
      requestBody =
          @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/json",
                      schema = @Schema(type = "object"),
                      examples =
                          @ExampleObject(name = "share", value = "{\"reached\":12,\"of\":30}"))))
  @ApiResponse(
      responseCode = "200",
      description = "The interval; of nobody there is none",
      content = @Content(schema = @Schema(implementation = Share.class)))
  @ApiResponse(responseCode = "422", description = "A field is wrong; problems[] names it")
  @Post("/share")
  @MayCall
  Share share(@Body byte[] body) {
    var document = JsonFields.of(body);
    int reached = document.neededWhole("reached");
    int of = document.neededWhole("of");
    var share = document.make(() -> ShareReached.of(reached, of));
    return new Share(share.lower95(), share.upper95());
  }

  @Operation(
      operationId = "evaluateMcNemar",
      summary = "Whether as many rose as fell: McNemar's exact test",
      requestBody =
          @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/json",
                      schema = @Schema(type = "object"),
                      examples = @ExampleObject(name = "moved", value = "{\"up\":9,\"down\":2}"))))
  @ApiResponse(
      responseCode = "200",
      description = "The two-sided p",
      content = @Content(schema = @Schema(implementation = Moved.class)))
  @ApiResponse(responseCode = "422", description = "A field is wrong; problems[] names it")
  @Post("/mcnemar")
  @MayCall
  Moved mcNemar(@Body byte[] body) {
    var document = JsonFields.of(body);
    int up = document.neededWhole("up");
    int down = document.neededWhole("down");
    return new Moved(document.make(() -> SignTest.of(up, down)).p());
  }

  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(
      name = "PairedChange",
      example =
          """
          {"n":23,"meanChange":3.3043,"sdChange":7.2274,"lower95":0.179,"upper95":6.4297,
          "t":2.1926,"p":0.0392,"cohensDz":0.4572}
          """)
  record Paired(
      int n,
      @Nullable Double meanChange,
      @Nullable Double sdChange,
      @Nullable Double lower95,
      @Nullable Double upper95,
      @Nullable Double t,
      @Nullable Double p,
      @Nullable Double cohensDz) {
    static Paired of(PairedChange change) {
      return new Paired(
          change.n(),
          change.meanChange(),
          change.sdChange(),
          change.lower95(),
          change.upper95(),
          change.t(),
          change.p(),
          change.cohensDz());
    }
  }

  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "ShareInterval", example = "{\"lower95\":0.2459,\"upper95\":0.5768}")
  record Share(@Nullable Double lower95, @Nullable Double upper95) {}

  @Serdeable
  @Schema(name = "McNemarTest", example = "{\"p\":0.0654296875}")
  record Moved(double p) {}
}
