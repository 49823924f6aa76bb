package de.zielstand.survey;

import static de.zielstand.CaseFile.assertClose;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.zielstand.CaseFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference cases that other libraries computed. */
class SurveyCasesTest {

  static Stream<JsonNode> paired() {
    return CaseFile.each(CaseFile.read("survey.json").path("paired"));
  }

  static Stream<JsonNode> share() {
    return CaseFile.each(CaseFile.read("survey.json").path("share"));
  }

  static Stream<JsonNode> mcnemar() {
    return CaseFile.each(CaseFile.read("survey.json").path("mcnemar"));
  }

  @ParameterizedTest
  @MethodSource("paired")
  void agreesOnPairedChange(JsonNode given) {
    PairedChange change = PairedChange.of(numbers(given, "before"), numbers(given, "after"));
    assertThat(change.n()).isEqualTo(given.path("n").asInt());
    assertClose(change.meanChange(), given, "meanChange");
    assertClose(change.sdChange(), given, "sdChange");
    assertClose(change.lower95(), given, "lower95");
    assertClose(change.upper95(), given, "upper95");
    assertClose(change.t(), given, "t");
    assertClose(change.p(), given, "p");
    assertClose(change.cohensDz(), given, "cohensDz");
  }

  @ParameterizedTest
  @MethodSource("share")
  void agreesOnShares(JsonNode given) {
    ShareReached share = ShareReached.of(given.path("reached").asInt(), given.path("of").asInt());
    assertClose(share.lower95(), given, "lower95");
    assertClose(share.upper95(), given, "upper95");
  }

  @ParameterizedTest
  @MethodSource("mcnemar")
  void agreesOnMcNemar(JsonNode given) {
    assertClose(SignTest.of(given.path("up").asInt(), given.path("down").asInt()).p(), given, "p");
  }

  private static List<Double> numbers(JsonNode given, String field) {
    return CaseFile.each(given.path(field)).map(JsonNode::doubleValue).toList();
  }
}
