package de.zielstand;

import static de.zielstand.CaseFile.assertClose;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calculators as a program calls them, held against the reference cases. */
class EvaluateCallsTest {
  private static Visitor program;

  @BeforeAll
  static void signIn() {
    program = RunningZielstand.shared().visitor().withTokenOf("krefeld.admin");
  }

  @Nested
  class ReferenceCases {
    @Test
    void ofAttainmentComeOutTheSame() {
      assertThat(CaseFile.each(CaseFile.read("attainment.json")))
          .hasSizeGreaterThan(90)
          .allSatisfy(given -> {
            var answer = answer("attainment", pick(given, "target", "observed"));
            agree(answer, given.path("expect"), "");
          });
    }

    @Test
    void ofTrendComeOutTheSame() {
      assertThat(CaseFile.each(CaseFile.read("trend.json")))
          .hasSizeGreaterThan(30)
          .allSatisfy(given -> {
            var asked = List.of("name", "values", "horizon", "target", "higherIsBetter", "season");
            var body = pick(given, asked.toArray(String[]::new));
            var expected = ((ObjectNode) given.deepCopy()).remove(asked);
            agree(answer("trend", body), expected, "");
          });
    }

    @ParameterizedTest
    @CsvSource({"paired, before, after", "share, reached, of", "mcnemar, up, down"})
    void ofSurveysComeOutTheSame(String call, String one, String other) {
      assertThat(CaseFile.each(CaseFile.read("survey.json").path(call)))
          .isNotEmpty()
          .allSatisfy(given -> {
            var expected = (ObjectNode) given.deepCopy();
            expected.remove(List.of("name", one, other));
            agree(answer(call, pick(given, one, other)), expected, "");
          });
    }
  }

  @Nested
  class Answers {
    @Test
    void sayNothingButHowManyBelowThreeValues() {
      assertThat(post("trend", "{\"values\":[1,null,2],\"horizon\":4}").body())
          .isEqualTo(
              "{\"n\":2,\"ols\":null,\"forecast\":null,\"probabilityOfReachingTarget\":null,"
                  + "\"theilSen\":null,\"mannKendall\":null}");
    }

    @Test
    void readFiguresExactlyWhetherTextOrNumber() {
      var half = "123456789012345678.000000000001";
      for (var figure : List.of(half, "\"" + half + "\"")) {
        var body =
            "{\"target\":{\"form\":\"AT_LEAST\",\"scope\":\"AT_DATE\",\"target\":"
                + figure
                + "},"
                + "\"observed\":{\"on\":\"2018-06-30\",\"value\":\"123456789012345678\"}}";
        assertThat(CaseFile.text(json(post("attainment", body).body()), "status"))
            .isEqualTo("ON_TRACK");
      }
    }

    @Test
    void doNotComeToStrangers() {
      var stranger = RunningZielstand.shared().visitor();
      assertThat(stranger.json("POST", "/api/v1/evaluate/share", "{}").statusCode()).isEqualTo(401);
    }
  }

  private static void agree(JsonNode answer, JsonNode expected, String path) {
    for (var field : expected.properties()) {
      var name = path + field.getKey();
      assertThat(answer.has(field.getKey())).as(name).isTrue();
      var actual = answer.path(field.getKey());
      switch (field.getValue().getNodeType()) {
        case OBJECT -> agree(actual, field.getValue(), name + ".");
        case NUMBER ->
            assertClose(CaseFile.number(answer, field.getKey()), expected, field.getKey());
        default -> assertThat(actual).as(name).isEqualTo(field.getValue());
      }
    }
  }

  private static JsonNode answer(String call, JsonNode body) {
    var answer = post(call, body.toString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return json(answer.body());
  }

  private static ObjectNode pick(JsonNode given, String... fields) {
    return ((ObjectNode) given.deepCopy()).retain(fields);
  }

  private static java.net.http.HttpResponse<String> post(String call, String body) {
    return program.json("POST", "/api/v1/evaluate/" + call, body);
  }

  private static JsonNode json(String text) {
    return CaseFile.parse(text);
  }
}
