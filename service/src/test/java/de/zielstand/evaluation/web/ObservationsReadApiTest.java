package de.zielstand.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.zielstand.RunningZielstand;
import de.zielstand.Visitor;
import de.zielstand.observation.Amount;
import de.zielstand.observation.Remark;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservationsReadApiTest {
  private static final String CALL = "/api/v1/municipalities/05114000/observations";

  private static Visitor recorder;

  @BeforeAll
  static void enter() {
    RunningZielstand service = RunningZielstand.shared();
    Krefeld krefeld = new Krefeld(service);
    recorder = service.visitor().withTokenOf("krefeld.erfassung");
    krefeld.mentors("2061-Q1", 8);
    krefeld.approve("2061-Q1");
    krefeld.enter(
        Krefeld.MENTORS, "2061-Q1", 1, new Amount.Count(9), Remark.note("=SUMME(1;2)"), "verzählt");
    krefeld.mentors("2061-Q2", 11);
    krefeld.enter(
        "M02-I2",
        "2061-Q1",
        0,
        new Amount.Share(new BigDecimal("3"), new BigDecimal("7")),
        Remark.note("mit \"Zitat\"; und\nZeile"),
        "");
    krefeld.enter(
        "M01-I3",
        "2061-Q1",
        0,
        new Amount.Milestone(LocalDate.of(2061, 2, 3), 2, 5),
        Remark.NONE,
        "");
  }

  private static JsonNode items(String query) {
    HttpResponse<String> answer = recorder.getJson(CALL + "?" + query);
    try {
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      return JsonMapper.builder().build().readTree(answer.body());
    } catch (JsonProcessingException e) {
      throw new AssertionError(answer.body(), e);
    }
  }

  private static HttpResponse<String> sheet(String query) {
    return recorder.send(recorder.request(CALL + "?" + query).header("Accept", "text/csv"));
  }

  @Nested
  class AsJson {
    @Test
    void givesTheCellsOfTheSheet() {
      JsonNode one =
          items("indicator=M02-I2&from=2061-Q1&to=2061-Q1&state=entered").get("items").get(0);
      assertThat(one.fieldNames())
          .toIterable()
          .containsExactly(
              "indicator",
              "period",
              "breakdown",
              "value",
              "numerator",
              "denominator",
              "count",
              "quality",
              "sign",
              "state",
              "revision",
              "recordedAt",
              "note",
              "joined",
              "left",
              "total",
              "origin");
      assertThat(one.get("numerator").asText()).isEqualTo("3");
      assertThat(one.get("denominator").isTextual()).isTrue();
      assertThat(one.get("value").isNull()).isTrue();
      assertThat(one.get("state").asText()).isEqualTo("draft");
    }

    @Test
    void givesWhatWasApprovedUnlessAskedForMore() {
      JsonNode approved = items("indicator=M07-I1&from=2061&to=2061").get("items");
      assertThat(approved).hasSize(1);
      assertThat(approved.get(0).get("value").asText()).isEqualTo("8");
      assertThat(approved.get(0).get("state").asText()).isEqualTo("approved");
      JsonNode entered =
          items("indicator=KR-2018/M07-I1&from=2061&to=2061&state=entered").get("items");
      assertThat(entered.findValuesAsText("value")).containsExactly("9", "11");
      assertThat(entered.get(0).get("revision").asInt()).isEqualTo(2);
    }

    @Test
    void givesAMilestoneWithItsSteps() {
      JsonNode one = items("indicator=M01-I3&from=2061&state=entered").get("items").get(0);
      assertThat(one.get("value").asText()).isEqualTo("2061-02-03");
      assertThat(one.get("numerator").asText() + one.get("denominator").asText()).isEqualTo("25");
    }

    @Test
    void goesPageByPage() {
      String query = "from=2061-01-01&to=2061-12-31&state=entered";
      JsonNode all = items(query);
      assertThat(all.get("items")).hasSize(4);
      assertThat(all.get("next").isNull()).isTrue();
      JsonNode first = items(query + "&limit=3");
      assertThat(first.get("items")).hasSize(3);
      String cursor = URLEncoder.encode(first.get("next").asText(), StandardCharsets.UTF_8);
      JsonNode rest = items(query + "&limit=3&cursor=" + cursor);
      assertThat(rest.get("items")).hasSize(1);
      assertThat(rest.get("items").get(0)).isEqualTo(all.get("items").get(3));
      assertThat(rest.get("next").isNull()).isTrue();
    }
  }

  @Nested
  class AsCsv {
    @Test
    void givesTheColumnsOfTheSheetAndMore() {
      HttpResponse<String> answer = sheet("from=2061&state=entered");
      assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("text/csv");
      assertThat(answer.body())
          .startsWith(
              "kommune;indikator;periode;gliederung;wert;zaehler;nenner;anzahl;qualitaet;bemerkung;"
                  + "meldestand;revision;stand;zugaenge;abgaenge;gemeinden\r\n")
          .contains("05114000;M07-I1;2061-Q2;;11;;;;gemessen;;draft;1;20")
          .contains(";;3;7;;gemessen;\"mit \"\"Zitat\"\"; und\nZeile\";draft;1;");
    }

    @Test
    void letsNoNoteBecomeAFormula() {
      assertThat(sheet("indicator=M07-I1&from=2061&state=entered").body())
          .contains(";\"'=SUMME(1;2)\";");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "indicator=UNBEKANNT, indicator, UNKNOWN_INDICATOR",
    "from=gestern, from, NOT_A_PERIOD",
    "to=2018-02-30, to, NOT_A_DAY",
    "limit=0, limit, OUT_OF_RANGE",
    "limit=viele, limit, OUT_OF_RANGE",
    "cursor=nirgends, cursor, NOT_A_CURSOR",
    "state=, state, NOT_A_CHOICE"
  })
  void namesTheFieldThatIsWrong(String query, String path, String code) {
    HttpResponse<String> answer = recorder.getJson(CALL + "?" + query);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("\"path\":\"" + path + "\"", "\"code\":\"" + code + "\"");
  }
}
