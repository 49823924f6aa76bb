package de.zielstand.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test works in periods of its own, long before the sample figures. */
class TakeoverApiTest {
  private static final RunningZielstand SERVICE = RunningZielstand.shared();
  private static final String HEAD = "kommune;indikator;periode;wert;bemerkung;begruendung\n";

  private final Visitor state = SERVICE.visitor().withTokenOf("land.controlling");
  private final Visitor recorder = SERVICE.visitor().withTokenOf("krefeld.erfassung");

  private HttpResponse<String> send(Visitor visitor, String query, String body, String... headers) {
    var request =
        visitor
            .request("/api/v1/observations" + query)
            .header("Content-Type", "text/csv")
            .POST(BodyPublishers.ofString(body));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return visitor.send(request);
  }

  private HttpResponse<String> commit(String body) {
    return send(state, "?takeover=true&mode=commit", body);
  }

  private static String row(String ags, String indicator, String period, String value) {
    return String.join(";", ags, indicator, period, value, "", "") + "\n";
  }

  private String figures(Visitor visitor, String ags, String indicator, int year) {
    return visitor
        .json(
            "GET",
            "/api/v1/municipalities/%s/observations?indicator=%s&from=%d-01-01&to=%d-12-31"
                .formatted(ags, indicator, year, year),
            "")
        .body();
  }

  @Nested
  class Figures {
    @Test
    void ofSeveralMunicipalitiesArriveApproved() {
      var file =
          HEAD
              + row("05114000", "M02-I1", "2001-Q1", "12")
              + row("5112", "SZ1-M-I1", "2001-Q1", "3")
              + row("05114000", "M02-I1", "2001-Q2", "13");
      var answer = commit(file);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      assertThat(answer.body()).contains("\"accepted\":3", "5112 wurde als 05112000 gelesen");
      assertThat(figures(recorder, "05114000", "M02-I1", 2001))
          .contains("\"period\":\"2001-Q2\"", "\"state\":\"approved\"")
          .doesNotContain("\"state\":\"draft\"");
      assertThat(commit(file).body()).contains("\"accepted\":0", "\"unchanged\":3");
    }

    @Test
    void areSavedForAllOrForNone() {
      var answer =
          commit(
              HEAD
                  + row("05112000", "SZ1-M-I1", "2002-Q1", "zwölf")
                  + row("05114000", "M02-I1", "2002-Q1", "12"));
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("\"line\":2");
      assertThat(figures(recorder, "05114000", "M02-I1", 2002)).contains("\"items\":[]");
    }

    @Test
    void changeWithAReasonOnly() {
      commit(HEAD + row("05114000", "M02-I1", "2003-Q1", "12"));
      var again = commit(HEAD + row("05114000", "M02-I1", "2003-Q1", "14"));
      assertThat(again.statusCode()).isEqualTo(422);
      assertThat(again.body()).contains("LOCKED_APPROVED");
      var explained = commit(HEAD + "05114000;M02-I1;2003-Q1;14;;Abgleich mit dem Archiv\n");
      assertThat(explained.body()).contains("\"revised\":1");
    }

    @Test
    void stayAwayFromWhatNobodyHasApproved() {
      recorder.json(
          "POST",
          "/api/v1/municipalities/05114000/observations?mode=commit",
          "{\"items\":[{\"indicator\":\"M02-I1\",\"period\":\"2026-Q1\",\"value\":\"40\"}]}");
      var answer = commit(HEAD.strip() + ";zaehler;nenner\n" + "05114000;M02-I2;2026-Q1;;;;4;20\n");
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
      assertThat(answer.body()).contains("LOCKED_DRAFT");
    }

    @Test
    void comeInOnceForAKey() {
      var file = HEAD + row("05114000", "M02-I1", "2004-Q1", "12");
      var key = new String[] {"Idempotency-Key", "archiv-2004"};
      var first = send(state, "?takeover=true&mode=commit", file, key);
      var second = send(state, "?takeover=true&mode=commit", file, key);
      assertThat(first.statusCode()).isEqualTo(200);
      assertThat(second.body()).isEqualTo(first.body());
      var other = send(state, "?takeover=true&mode=commit", file + "\n ", key);
      assertThat(other.statusCode()).isEqualTo(422);
    }

    @Test
    void areListedWhereTheMunicipalityLooks() {
      commit(HEAD + row("05114000", "M02-I1", "2005-Q1", "12"));
      var trail = SERVICE.signedIn("krefeld.admin").get("/kommunen/05114000/protokoll");
      assertThat(trail.body()).contains("Vom Land übernommen");
    }
  }

  @Nested
  class Refusals {
    @ParameterizedTest
    @ValueSource(strings = {"99999999", "05999999", "", "Krefeld", "05315000"})
    void nameTheLineOfAnUnknownMunicipality(String ags) {
      var answer =
          commit(HEAD + row("05114000", "M02-I1", "2006-Q1", "1") + row(ags, "X", "2006-Q1", "1"));
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("\"line\":3", "UNKNOWN_MUNICIPALITY");
      assertThat(figures(recorder, "05114000", "M02-I1", 2006)).contains("\"items\":[]");
    }

    @Test
    void areTheAnswerToOthers() {
      assertThat(send(recorder, "?takeover=true", HEAD).statusCode()).isEqualTo(403);
      assertThat(send(state, "", HEAD).statusCode()).isEqualTo(422);
      assertThat(send(state, "?takeover=true", "indikator;wert\nM1;2\n").body())
          .contains("COLUMN_MISSING", "kommune", "periode");
    }

    @Test
    void countRowsBeforeTheyAreRead() {
      var line = "05114000;M02-I1;1990-Q1;1;;\n";
      var answer = send(state, "?takeover=true", HEAD + line.repeat(1_000_001));
      assertThat(answer.statusCode()).isEqualTo(413);
    }
  }
}
