package de.zielstand.trend;

import static de.zielstand.CaseFile.assertClose;
import static de.zielstand.CaseFile.number;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.zielstand.CaseFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference cases that other libraries computed. */
class TrendCasesTest {

  static Stream<Named<JsonNode>> cases() {
    return CaseFile.each(CaseFile.read("trend.json"))
        .map(node -> Named.of(node.path("name").asText(), node));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void agreesWithTheCase(JsonNode given) {
    Trend trend =
        Trend.of(
            new TrendQuestion(
                series(given.path("values")),
                given.path("horizon").asInt(),
                number(given, "target"),
                given.path("higherIsBetter").asBoolean(),
                given.has("season") ? given.path("season").asInt() : null,
                0));

    Ols ols = Objects.requireNonNull(trend.ols());
    assertClose(ols.slope(), given.path("ols"), "slope");
    assertClose(ols.intercept(), given.path("ols"), "intercept");
    assertClose(ols.rSquared(), given.path("ols"), "rSquared");
    assertClose(ols.slopeP(), given.path("ols"), "slopeP");
    Forecast forecast = Objects.requireNonNull(trend.forecast());
    assertClose(forecast.value(), given.path("forecast"), "value");
    assertClose(forecast.lower95(), given.path("forecast"), "lower95");
    assertClose(forecast.upper95(), given.path("forecast"), "upper95");
    assertClose(trend.probabilityOfReachingTarget(), given, "probabilityOfReachingTarget");
    TheilSen theilSen = Objects.requireNonNull(trend.theilSen());
    assertClose(theilSen.slope(), given.path("theilSen"), "slope");
    assertClose(theilSen.intercept(), given.path("theilSen"), "intercept");
    assertClose(theilSen.lower95(), given.path("theilSen"), "lower95");
    assertClose(theilSen.upper95(), given.path("theilSen"), "upper95");
    JsonNode expected = given.path("mannKendall");
    MannKendall mannKendall = Objects.requireNonNull(trend.mannKendall());
    assertThat(mannKendall.s()).isEqualTo(expected.path("s").asInt());
    assertThat(mannKendall.method().name().toLowerCase(Locale.ROOT))
        .isEqualTo(expected.path("method").asText());
    assertClose(mannKendall.variance(), expected, "variance");
    assertClose(mannKendall.p(), expected, "p");
  }

  static Series series(JsonNode values) {
    List<@Nullable Double> numbers = new ArrayList<>();
    values.forEach(value -> numbers.add(value.isNull() ? null : value.doubleValue()));
    return Series.of(numbers);
  }
}
