package de.zielstand.attainment.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.zielstand.attainment.Attainment;
import de.zielstand.attainment.Note;
import de.zielstand.attainment.Status;
import de.zielstand.page.web.JsonFields;
import de.zielstand.permission.MayCall;
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
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Rates a target without storing anything. */
@Tag(name = "Calculators")
@Controller("/api/v1/evaluate/attainment")
@ExecuteOn(TaskExecutors.BLOCKING)
final class EvaluateAttainmentApi {

  @Operation(
      operationId = "evaluateAttainment",
      summary = "Rates what was observed of a target; stores nothing",
      requestBody =
          @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/json",
                      schema = @Schema(type = "object"),
                      examples =
                          @ExampleObject(
                              name = "pool",
                              value =
                                  """
                                  {"target":{"form":"AT_LEAST","scope":"AT_DATE","target":"50",
                                  "baseline":"20","startOn":"2016-01-01","dueOn":"2018-12-31"},
                                  "observed":{"on":"2017-06-30","value":"35"}}
                                  """))))
  @ApiResponse(
      responseCode = "200",
      description = "Status and degree; what is not defined is null",
      content = @Content(schema = @Schema(implementation = Answer.class)))
  @ApiResponse(responseCode = "422", description = "A field is wrong; problems[] names it")
  @Post
  @MayCall
  Answer evaluate(@Body byte[] body) {
    var document = JsonFields.of(body);
    var request = AttainmentRequest.of(document);
    return Answer.of(document.make(request::rating).attainment());
  }

  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(
      name = "Attainment",
      example =
          """
          {"status":"ON_TRACK","degree":0.5,"expected":0.498630137,"pace":1.002747253,
          "change":null,"changePercent":null,"note":null}
          """)
  record Answer(
      Status status,
      @Nullable BigDecimal degree,
      @Nullable BigDecimal expected,
      @Nullable BigDecimal pace,
      @Nullable BigDecimal change,
      @Nullable BigDecimal changePercent,
      @Nullable Note note) {
    static Answer of(Attainment attainment) {
      return new Answer(
          attainment.status(),
          attainment.degree(),
          attainment.expected(),
          attainment.pace(),
          attainment.change(),
          attainment.changePercent(),
          attainment.note());
    }
  }
}
