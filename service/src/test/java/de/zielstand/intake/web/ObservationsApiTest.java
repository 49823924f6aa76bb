package de.zielstand.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each test works in periods of its own, in which the sample has no figures. */
class ObservationsApiTest {
  private static final RunningZielstand SERVICE = RunningZielstand.shared();
  private static final String PATH = "/api/v1/municipalities/05114000/";
  private final Visitor recorder = SERVICE.visitor().withTokenOf("krefeld.erfassung");
  private final Visitor approver = SERVICE.visitor().withTokenOf("krefeld.freigabe");

  private HttpResponse<String> post(String query, String body) {
    return recorder.json("POST", PATH + "observations" + query, body);
  }

  private static String item(String period, String value) {
    return item(period, value, "");
  }

  private static String item(String period, String value, String note) {
    return "{\"items\":[{\"indicator\":\"M02-I1\",\"period\":\"%s\",\"value\":\"%s\",\"note\":\"%s\"}]}"
        .formatted(period, value, note);
  }

  private HttpResponse<String> csv(String query, String body) {
    return recorder.send(
        recorder
            .request(PATH + "observations" + query)
            .header("Content-Type", "text/csv")
            .POST(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> step(Visitor visitor, String period, String step, String body) {
    return visitor.json("POST", PATH + "submissions/M02/" + period + "/" + step, body);
  }

  @Nested
  class AStock {
    @Test
    void carriesWhoJoinedAndLeftFromCallToCall() {
      var call =
          """
          {"items":[{"indicator":"M02-I1","period":"2020-Q1","value":"41","joined":"5","left":"2",
          "note":"x"}]}
          """;
      assertThat(post("?mode=commit", call).body()).contains("\"accepted\":1");
      assertThat(post("?mode=commit", call).body()).contains("\"unchanged\":1");
      var known = PATH + "observations?indicator=M02-I1&from=2020-Q1&to=2020-Q1&state=entered";
      assertThat(recorder.getJson(known).body())
          .contains("\"value\":\"41\"", "\"joined\":\"5\"", "\"left\":\"2\"");
      var sheet = recorder.send(recorder.request(known).header("Accept", "text/csv")).body();
      assertThat(csv("?decimal=point", sheet).body()).contains("\"unchanged\":1");
    }

    @Test
    void mayComeFromAFileWithTwoMoreColumns() {
      var answer =
          csv(
              "",
              """
              indikator;periode;wert;zugaenge;abgaenge
              M02-I1;2019-Q4;41;3;0
              M03-S-TN;2020-Q2;41;3;0
              """);
      assertThat(answer.body()).contains("\"accepted\":1", "\"line\":3,\"column\":\"zugaenge\"");
    }

    @Test
    void isAskedAboutWhereItDoesNotFollow() {
      var answer =
          post(
              "",
              """
              {"items":[{"indicator":"M02-I1","period":"2019-Q4","value":"41","joined":"1",
              "left":"0"}]}
              """);
      assertThat(answer.body())
          .contains("STOCK_UNEXPLAINED", "Zugängen 1 und Abgängen 0 ergeben sich 39, nicht 41.");
    }
  }

  @Nested
  class APreview {
    @Test
    void savesNothing() {
      assertThat(post("", item("2020-Q1", "40")).body()).contains("\"accepted\":1");
      assertThat(post("", item("2020-Q1", "40")).body()).contains("\"accepted\":1");
    }

    @Test
    void namesEveryProblem() {
      var answer =
          post(
              "?mode=preview",
              """
              {"items":[{"indicator":"NIX","period":"2020-Q1","value":"1"},
              {"indicator":"M02-I1","period":"bald","value":"1"},
              {"indicator":"M02-I1","period":"2020","value":"1"},
              {"indicator":"M02-I1","period":"2998-Q1","value":"1"},
              {"indicator":"M02-I1","period":"2020-Q1","value":"viele"},
              {"indicator":"M02-I1","period":"2020-Q1","value":"1"}]}
              """);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body())
          .contains(
              "UNKNOWN_INDICATOR",
              "UNKNOWN_PERIOD",
              "PERIOD_DOES_NOT_FIT",
              "PERIOD_NOT_BEGUN",
              "NOT_A_PLAIN_DECIMAL",
              "DUPLICATE_ROW");
    }
  }

  @Nested
  class ACommit {
    @Test
    void savesAllOrNothing() {
      var answer =
          post(
              "?mode=commit",
              """
              {"items":[{"indicator":"M02-I1","period":"2020-Q2","value":"41"},
              {"indicator":"M02-I1","period":"2020-Q3","value":"viele"}]}
              """);
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("\"line\":2", "\"column\":\"value\"");
      assertThat(post("?mode=commit", item("2020-Q2", "41")).body())
          .contains("\"accepted\":1", "\"revised\":0");
    }

    @Test
    void countsWhatIsNewRevisedAndUnchanged() {
      assertThat(post("?mode=commit", item("2020-Q4", "41")).body()).contains("\"revised\":0");
      assertThat(post("?mode=commit", item("2020-Q4", "41")).body())
          .contains("\"accepted\":0", "\"unchanged\":1");
      assertThat(post("?mode=commit", item("2020-Q4", "43")).body())
          .contains("\"accepted\":1", "\"revised\":1");
    }

    @Test
    void withTheSameKeyIsDoneOnce() {
      var first = keyed("once", item("2021-Q1", "41"));
      assertThat(first.body()).contains("\"accepted\":1");
      assertThat(keyed("once", item("2021-Q1", "41")).body()).isEqualTo(first.body());
      assertThat(keyed("once", item("2021-Q1", "42")).statusCode()).isEqualTo(422);
    }

    private HttpResponse<String> keyed(String key, String body) {
      return recorder.send(
          recorder
              .request(PATH + "observations?mode=commit")
              .header("Content-Type", "application/json")
              .header("Idempotency-Key", key)
              .POST(BodyPublishers.ofString(body)));
    }
  }

  @Nested
  class AFile {
    @Test
    void mayUseGermanNumbersAndAKeyWithoutItsZero() {
      var answer =
          csv(
              "?mode=commit",
              """
              kommune;indikator;periode;wert;qualitaet;bemerkung
              5114000;M02-I1;2. Quartal 2021;1.041,0;circa;"Zwei; Zeilen"
              """);
      assertThat(answer.body())
          .contains(
              "\"accepted\":1",
              "Text in UTF-8",
              "durch Semikolon",
              "mit Dezimalkomma",
              "\"line\":2,\"column\":\"kommune\",\"code\":\"KEY_MENDED\"",
              "5114000 wurde als 05114000 gelesen");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "indikator;wert~M02-I1;4 | COLUMN_MISSING | 1",
          "kommune;indikator;periode;wert~05112000;M02-I1;2021-Q3;4 | FOREIGN_MUNICIPALITY | 2",
          "indikator;periode;wert~M02-I1;2021-Q3;1.234 | AMBIGUOUS_DECIMALS | 1",
          "indikator;periode;wert~M02-I1;2021-Q3;. | NOT_A_VALUE | 2",
          "indikator;periode;wert~~M02-I1;2021-Q3;=A1 | A_FORMULA | 3",
          "indikator;periode;gliederung;wert~M02-I1;2021-Q3;farbe=rot;1 | UNKNOWN_BREAKDOWN | 2"
        })
    void isRefusedWithLineAndColumn(String file, String code, int line) {
      var answer = csv("?mode=commit", file.replace('~', '\n'));
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains(code, "\"line\":" + line);
    }
  }

  @Nested
  class Steps {
    @Test
    void leadFromADraftToAnApproval() {
      post("?mode=commit&submit=true", item("2022-Q1", "50"));
      assertThat(step(approver, "2022-Q1", "return", "{\"reason\":\"Bitte prüfen\"}").body())
          .contains("RETURNED");
      post("?mode=commit", item("2022-Q1", "51"));
      assertThat(step(recorder, "2022-Q1", "submit", "").body()).contains("SUBMITTED");
      assertThat(step(approver, "2022-Q1", "approve", "").body()).contains("APPROVED");
      assertThat(post("?mode=commit", item("2022-Q1", "52")).body()).contains("LOCKED_APPROVED");
      assertThat(
              step(
                      approver,
                      "2022-Q1",
                      "reopen",
                      "{\"reason\":\"Nachtrag\",\"until\":\"2030-01-31\"}")
                  .body())
          .contains("DRAFT");
      assertThat(post("?mode=commit", item("2022-Q1", "52")).body()).contains("\"accepted\":1");
    }

    @Test
    void areRefusedOutOfOrder() {
      assertThat(step(approver, "2022-Q2", "approve", "").statusCode()).isEqualTo(409);
      assertThat(step(recorder, "2022-Q2", "submit", "").statusCode()).isEqualTo(409);
      assertThat(step(recorder, "bald", "submit", "").statusCode()).isEqualTo(422);
      assertThat(step(approver, "2022-Q2", "return", "{}").statusCode()).isEqualTo(422);
      assertThat(
              step(
                      approver,
                      "2022-Q2",
                      "reopen",
                      "{\"reason\":\"Nachtrag\",\"until\":\"2001-01-31\"}")
                  .statusCode())
          .isEqualTo(422);
      assertThat(recorder.json("POST", PATH + "submissions/NIX/2022-Q2/submit", "").statusCode())
          .isEqualTo(404);
    }

    @Test
    void aPeriodWhoseGraceIsOverIsReopenedFirst() {
      assertThat(post("?mode=commit", item("2015-Q4", "5")).body()).contains("LOCKED_CLOSED");
      step(approver, "2015-Q4", "reopen", "{\"reason\":\"Altwert\",\"until\":\"2030-01-31\"}");
      assertThat(post("?mode=commit", item("2015-Q4", "5")).body()).contains("\"accepted\":1");
    }

    @Test
    void aSignWithoutANoteIsNotHandedIn() {
      post("?mode=commit", item("2022-Q3", "..."));
      assertThat(step(recorder, "2022-Q3", "submit", "").body()).contains("NOTE_NEEDED");
      post("?mode=commit", item("2022-Q3", "...", "Befragung fiel aus"));
      assertThat(step(recorder, "2022-Q3", "submit", "").body()).contains("SUBMITTED");
    }
  }
}
