package de.zielstand.progress;

import static de.zielstand.CaseFile.assertClose;
import static de.zielstand.CaseFile.number;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.zielstand.CaseFile;
import de.zielstand.indicator.Direction;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The vectors of the three methods, computed by a second implementation. */
class ProgressVectorsTest {

  static Stream<JsonNode> eurostat() {
    return vectors("eurostat_formula");
  }

  static Stream<JsonNode> unitedNations() {
    return vectors("un_progress_chart_2023_formula");
  }

  static Stream<JsonNode> destatis() {
    return vectors("destatis_weather_symbol_formula");
  }

  @ParameterizedTest
  @MethodSource("eurostat")
  void agreesOnEurostat(JsonNode vector) {
    JsonNode input = vector.path("input");
    JsonNode expected = vector.path("expected");
    int years = input.path("years").asInt();
    Integer targetYear =
        input.has("target") ? input.path("years_to_target_from_base").asInt() : null;
    EurostatProgress progress =
        Objects.requireNonNull(
            OtherMethods.of(ends(input, 0, years), wanted(input, targetYear)).eurostat());
    assertClose(progress.growth(), expected, "cagr");
    assertClose(progress.requiredGrowth(), expected, "cagr_required");
    assertClose(progress.ratio(), expected, "ratio");
    assertClose(progress.score(), expected, "score");
    assertThat(words(progress.category())).isEqualTo(expected.path("status").asText());
  }

  @ParameterizedTest
  @MethodSource("unitedNations")
  void agreesOnTheUnitedNations(JsonNode vector) {
    JsonNode input = vector.path("input");
    JsonNode expected = vector.path("expected");
    YearlySeries series =
        ends(input, input.path("base_year").asInt(), input.path("current_year").asInt());
    UnitedNationsProgress progress =
        Objects.requireNonNull(
            OtherMethods.of(series, wanted(input, targetYear(input))).unitedNations());
    assertClose(progress.growth(), expected, "cagr");
    assertClose(progress.expectedValue(), expected, "expected_value_target_year");
    assertClose(progress.ratio(), expected, "ratio");
    assertThat(progress.score()).isEqualTo(expected.path("score").asInt());
  }

  @ParameterizedTest
  @MethodSource("destatis")
  void agreesOnDestatis(JsonNode vector) {
    JsonNode input = vector.path("input");
    JsonNode expected = vector.path("expected");
    NavigableMap<Integer, Double> values = new TreeMap<>();
    int year = input.path("last_year").asInt() - input.path("values").size();
    for (JsonNode value : input.path("values")) {
      values.put(++year, value.doubleValue());
    }
    WeatherSymbol symbol =
        OtherMethods.of(new YearlySeries(values), wanted(input, targetYear(input))).destatis();
    assertThat(symbol == null ? "not calculable" : symbol.symbol().name().toLowerCase(Locale.ROOT))
        .isEqualTo(expected.path("status").asText());
    if (symbol != null) {
      assertClose(symbol.meanChange(), expected, "mean_change");
      assertClose(symbol.hypotheticalValue(), expected, "hypothetical_target_year_value");
      assertClose(symbol.missShare(), expected, "miss_share_of_remaining_gap");
      assertClose(symbol.lastChange(), expected, "last_change");
    }
  }

  private static Stream<JsonNode> vectors(String set) {
    return CaseFile.each(CaseFile.read("progress-vectors.json").path(set));
  }

  private static YearlySeries ends(JsonNode input, int baseYear, int currentYear) {
    NavigableMap<Integer, Double> values = new TreeMap<>();
    values.put(baseYear, input.path("base").doubleValue());
    values.put(currentYear, input.path("current").doubleValue());
    return new YearlySeries(values);
  }

  private static @Nullable Integer targetYear(JsonNode input) {
    return input.has("target_year") ? input.path("target_year").asInt() : null;
  }

  private static Wanted wanted(JsonNode input, @Nullable Integer targetYear) {
    Double target = number(input, "target");
    return new Wanted(
        input.path("direction").asInt() > 0 ? Direction.RISE : Direction.FALL,
        target == null || targetYear == null ? null : new Wanted.Goal(target, targetYear),
        false);
  }

  private static String words(Enum<?> category) {
    return category.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
