package de.zielstand.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.zielstand.RunningZielstand;
import de.zielstand.Visitor;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttainmentApiTest {
  private static final String CALL = "/api/v1/municipalities/05114000/attainment";

  private final RunningZielstand service = RunningZielstand.shared();
  private final Krefeld krefeld = new Krefeld(service);
  private final Visitor recorder = service.visitor().withTokenOf("krefeld.erfassung");

  private static JsonNode json(HttpResponse<String> answer) {
    try {
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      return JsonMapper.builder().build().readTree(answer.body());
    } catch (JsonProcessingException e) {
      throw new AssertionError(answer.body(), e);
    }
  }

  private JsonNode mentors(String query) {
    JsonNode answer = json(recorder.getJson(CALL + "?" + query));
    return StreamSupport.stream(answer.get("measures").spliterator(), false)
        .filter(measure -> measure.get("code").asText().equals("M07"))
        .flatMap(measure -> StreamSupport.stream(measure.get("indicators").spliterator(), false))
        .filter(indicator -> indicator.get("code").asText().equals(Krefeld.MENTORS))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void tellsEveryMeasureInTheAgreedShape() {
    JsonNode answer = json(recorder.getJson(CALL));
    assertThat(answer.fieldNames())
        .toIterable()
        .containsExactly("ags", "on", "asOf", "counts", "measures", "others");
    assertThat(answer.get("on").asText()).isEqualTo("2020-01-21");
    assertThat(Instant.parse(answer.get("asOf").asText())).isBeforeOrEqualTo(Instant.now());
    assertThat(answer.get("measures")).hasSize(16);
    JsonNode measure = answer.get("measures").get(0);
    assertThat(measure.fieldNames())
        .toIterable()
        .containsExactly("concept", "code", "title", "lifecycle", "fields", "indicators");
    assertThat(measure.get("indicators").get(0).fieldNames())
        .toIterable()
        .containsExactly(
            "code",
            "title",
            "unit",
            "kind",
            "period",
            "value",
            "target",
            "status",
            "degree",
            "expected",
            "pace",
            "note",
            "trend",
            "forecast",
            "doubts",
            "quality",
            "text",
            "total");
    int counted = 0;
    for (JsonNode count : answer.get("counts")) {
      counted += count.asInt();
    }
    int indicators = 0;
    for (JsonNode one : answer.get("measures")) {
      indicators += one.get("indicators").size();
    }
    assertThat(counted).isEqualTo(indicators);
  }

  @Test
  void tellsOfGoalsAndBodiesBeside() {
    JsonNode answer =
        json(
            service
                .visitor()
                .withTokenOf("duisburg.beauftragte")
                .getJson("/api/v1/municipalities/05112000/attainment"));
    assertThat(answer.get("others").findValuesAsText("type"))
        .isSubsetOf("Goal", "Concept", "Body", "ReportDuty")
        .isNotEmpty();
  }

  @Nested
  class AFigure {
    @Test
    void countsWithTheNextRequestOnceItIsApproved() {
      krefeld.mentors("2051-Q1", 8);
      assertThat(mentors("on=2051-03-31").get("value").asText()).isNotEqualTo("8");
      JsonNode draft = mentors("on=2051-03-31&state=entered");
      assertThat(draft.get("value").asText()).isEqualTo("8");
      assertThat(draft.get("value").isTextual()).isTrue();
      krefeld.approve("2051-Q1");
      JsonNode approved = mentors("on=2051-03-31");
      assertThat(approved.get("value").asText()).isEqualTo("8");
      assertThat(approved.get("period").asText()).isEqualTo("2051-Q1");
      assertThat(approved.get("status").asText()).isEqualTo("AT_RISK");
      assertThat(approved.get("degree").decimalValue()).isEqualByComparingTo("0.8");
      assertThat(approved.get("quality").asText()).isEqualTo("MEASURED");
      assertThat(approved.get("target").get("target").asText()).isEqualTo("10");
      assertThat(approved.get("text").asText()).contains("Ziel 10");
    }

    @Test
    void isNotKnownBeforeItWasApproved() {
      krefeld.mentors("2052-Q1", 10);
      krefeld.approve("2052-Q1");
      Instant then = Instant.now();
      String before = recorder.getJson(CALL + "?on=2052-06-30&asOf=" + then).body();
      krefeld.mentors("2052-Q2", 4);
      krefeld.approve("2052-Q2");
      assertThat(mentors("on=2052-06-30").get("value").asText()).isEqualTo("4");
      assertThat(recorder.getJson(CALL + "?on=2052-06-30&asOf=" + then).body()).isEqualTo(before);
      assertThat(mentors("on=2052-06-30&asOf=" + then).get("value").asText()).isEqualTo("10");
    }

    @Test
    void isTrendedAndDoubted() {
      int[] grown = {20, 22, 24, 27, 29, 30, 33, 34};
      for (int i = 0; i < grown.length; i++) {
        krefeld.mentors("%d-Q%d".formatted(2053 + i / 4, 1 + i % 4), grown[i]);
      }
      krefeld.mentors("2055-Q1", 900);
      JsonNode one = mentors("on=2055-03-31&state=entered");
      assertThat(one.get("trend").fieldNames())
          .toIterable()
          .containsExactly("verdict", "slope", "p", "n");
      assertThat(one.get("trend").get("verdict").asText()).isEqualTo("RISING");
      assertThat(one.get("forecast").fieldNames())
          .toIterable()
          .containsExactly("value", "lower95", "upper95", "probability");
      assertThat(one.get("doubts").findValuesAsText("code")).contains("JUMP");
      assertThat(one.get("doubts").get(0).get("message").asText()).contains("900");
    }
  }

  @Test
  void speaksTheCallersLanguage() {
    HttpResponse<String> english =
        recorder.send(
            recorder
                .request(CALL)
                .header("Accept", "application/json")
                .header("Accept-Language", "en"));
    assertThat(json(english).get("measures").get(0).get("indicators").get(0).get("text").asText())
        .contains("target")
        .doesNotContain("Ziel");
  }

  @Nested
  class Refusals {
    @ParameterizedTest
    @CsvSource({
      "on=gestern, on, NOT_A_DAY",
      "on=2018-13-01, on, NOT_A_DAY",
      "on=%2B999999999-12-31, on, NOT_A_DAY",
      "asOf=2018, asOf, NOT_AN_INSTANT",
      "asOf=%2B1000000000-12-31T23:59:59Z, asOf, NOT_AN_INSTANT",
      "state=all, state, NOT_A_CHOICE"
    })
    void nameTheField(String query, String path, String code) {
      HttpResponse<String> answer = recorder.getJson(CALL + "?" + query);
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.headers().firstValue("content-type").orElse(""))
          .startsWith("application/problem+json");
      assertThat(answer.body()).contains("\"path\":\"" + path + "\"", "\"code\":\"" + code + "\"");
    }

    @Test
    void keepDraftsFromWhoOnlyReads() {
      Visitor reader = krefeld.reader();
      assertThat(reader.getJson(CALL + "?state=entered").statusCode()).isEqualTo(403);
      assertThat(
              reader
                  .getJson("/api/v1/municipalities/05114000/observations?state=entered")
                  .statusCode())
          .isEqualTo(403);
      assertThat(reader.getJson(CALL + "?state=approved").statusCode()).isEqualTo(200);
    }

    @Test
    void keepStrangersOut() {
      Visitor stranger = service.visitor().withTokenOf("duisburg.admin");
      assertThat(stranger.getJson(CALL).statusCode()).isEqualTo(404);
    }
  }
}
