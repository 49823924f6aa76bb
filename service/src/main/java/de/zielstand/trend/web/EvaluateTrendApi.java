package de.zielstand.trend.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.zielstand.page.web.JsonFields;
import de.zielstand.permission.MayCall;
import de.zielstand.trend.Forecast;
import de.zielstand.trend.MannKendall;
import de.zielstand.trend.Ols;
import de.zielstand.trend.Series;
import de.zielstand.trend.TheilSen;
import de.zielstand.trend.Trend;
import de.zielstand.trend.TrendQuestion;
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
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The trend of a series, without storing anything. */
@Tag(name = "Calculators")
@Controller("/api/v1/evaluate/trend")
@ExecuteOn(TaskExecutors.BLOCKING)
final class EvaluateTrendApi {
  private static final int LONGEST = 1_000;

  @Operation(
      operationId = "evaluateTrend",
      summary = "Line, forecast and test of a series; null stands for a gap, nothing is stored",
      requestBody =
          @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/json",
                      schema = @Schema(type = "object"),
                      examples =
                          @ExampleObject(
                              name = "quarters",
                              value =
                                  """
                                  {"values":[31,33,null,36,38],"horizon":4,"target":50,
                                  "higherIsBetter":true,"season":4}
                                  """))))
  @ApiResponse(
      responseCode = "200",
      description = "What can be computed; below three values only n",
      content = @Content(schema = @Schema(implementation = Answer.class)))
  @ApiResponse(responseCode = "422", description = "A field is wrong; problems[] names it")
  @Post
  @MayCall
  Answer evaluate(@Body byte[] body) {
    var document = JsonFields.of(body);
    var values = document.numbersWithGaps("values", LONGEST);
    int horizon = document.neededWhole("horizon");
    var target = document.number("target");
    boolean higherIsBetter = document.truth("higherIsBetter", true);
    var season = document.whole("season");
    return Answer.of(
        document.make(() ->
            Trend.of(
                new TrendQuestion(Series.of(values), horizon, target, higherIsBetter, season, 0))));
  }

  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(
      name = "Trend",
      example =
          """
          {"n":4,"ols":{"slope":4.4,"intercept":76.4,"rSquared":0.9878,"slopeP":0.0061},
          "forecast":{"value":102.8,"lower95":95.13,"upper95":110.47},
          "probabilityOfReachingTarget":0.4802,
          "theilSen":{"slope":4.6667,"intercept":75.5,"lower95":3,"upper95":5},
          "mannKendall":{"s":6,"variance":8.6667,"p":0.0833,"method":"exact"}}
          """)
  record Answer(
      int n,
      @Nullable Line ols,
      @Nullable Prospect forecast,
      @Nullable Double probabilityOfReachingTarget,
      @Nullable Slope theilSen,
      @Nullable Test mannKendall) {
    static Answer of(Trend trend) {
      return new Answer(
          trend.n(),
          Line.of(trend.ols()),
          Prospect.of(trend.forecast()),
          trend.probabilityOfReachingTarget(),
          Slope.of(trend.theilSen()),
          Test.of(trend.mannKendall()));
    }
  }

  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "TrendLine")
  record Line(double slope, double intercept, @Nullable Double rSquared, @Nullable Double slopeP) {
    static @Nullable Line of(@Nullable Ols ols) {
      return ols == null
          ? null
          : new Line(ols.slope(), ols.intercept(), ols.rSquared(), ols.slopeP());
    }
  }

  @Serdeable
  @Schema(name = "TrendForecast")
  record Prospect(double value, double lower95, double upper95) {
    static @Nullable Prospect of(@Nullable Forecast forecast) {
      return forecast == null
          ? null
          : new Prospect(forecast.value(), forecast.lower95(), forecast.upper95());
    }
  }

  @Serdeable
  @Schema(name = "TheilSenLine")
  record Slope(double slope, double intercept, double lower95, double upper95) {
    static @Nullable Slope of(@Nullable TheilSen line) {
      return line == null
          ? null
          : new Slope(line.slope(), line.intercept(), line.lower95(), line.upper95());
    }
  }

  @Serdeable
  @Schema(name = "MannKendallTest")
  record Test(int s, double variance, double p, String method) {
    static @Nullable Test of(@Nullable MannKendall test) {
      return test == null
          ? null
          : new Test(
              test.s(), test.variance(), test.p(), test.method().name().toLowerCase(Locale.ROOT));
    }
  }
}
