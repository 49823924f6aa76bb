package de.zielstand.chronicle.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.Visitor;
import de.zielstand.chronicle.Chronicles;
import de.zielstand.chronicle.Entry;
import de.zielstand.tenancy.Ags;
import de.zielstand.tenancy.Scope;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In Krefeld, where it is always 21 January 2020; each test has days of its own. */
class ChroniclePagesTest {
  private static final String KREFELD = "/kommunen/05114000";
  private static final String BODY = KREFELD + "/gremien/AG-OEFFNUNG";
  private static final String MEETINGS = BODY + "/sitzungen";
  private static final String RESOLUTIONS = BODY + "/beschluesse";
  private static final String DUTY = KREFELD + "/berichtspflichten/B1";
  private static final Scope SCOPE = Scope.of(new Ags("05114000"));

  private final RunningZielstand service = RunningZielstand.shared();
  private final Visitor recorder = service.signedIn("krefeld.erfassung");

  private static Map<String, String> meeting(String day) {
    return Map.of("day", day, "participants", "7", "note", "Über <b>alles</b> gesprochen");
  }

  private List<Entry> entries() {
    return service.part(Chronicles.class).known(SCOPE, Instant.now().plusSeconds(1)).entries();
  }

  private static String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  @Nested
  class Meetings {
    @Test
    void areEnteredWhereTheirBodyIs() {
      assertThat(location(recorder.submit(BODY, MEETINGS, meeting("2020-01-08"))))
          .isEqualTo(BODY + "?done=entered#sitzungen");
      assertThat(recorder.get(BODY).body())
          .contains("08.01.2020", "7 Personen", "Über &lt;b", "Erfassung Krefeld", "1 von 1")
          .doesNotContain("<b>alles");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            2020-01-22 | Hier ist heute der 21.01.2020
            2999-01-01 | in der Zukunft
            1989-12-31 | vor 1990
            2016-09-30 | vor dem Beginn (01.10.2016)
            gestern    | geben Sie einen Tag an
            2019-02-30 | geben Sie einen Tag an
            """)
    void needADayOnWhichTheyCanHaveBeen(String day, String said) {
      int before = entries().size();
      var answer = recorder.submit(BODY, MEETINGS, meeting(day));
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains(said, "id=\"day-why\"", "Über &lt;b");
      assertThat(entries()).hasSize(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "100001", "viele", "3,5", "99999999999999999999"})
    void countTheirParticipantsInWholeNumbers(String participants) {
      int before = entries().size();
      var answer =
          recorder.submit(
              BODY, MEETINGS, Map.of("day", "2020-01-07", "participants", participants));
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("ganze Zahl von 0 bis 100.000", "id=\"participants-why\"");
      assertThat(entries()).hasSize(before);
    }

    @Test
    void areNotEnteredTwice() {
      recorder.submit(BODY, MEETINGS, meeting("2020-01-09"));
      var commissioner = service.signedIn("krefeld.beauftragte");
      var again = commissioner.submit(BODY, MEETINGS, meeting("2020-01-09"));
      assertThat(again.statusCode()).isEqualTo(409);
      assertThat(again.body()).contains("schon eine Sitzung eingetragen", "Über &lt;b");
    }

    @Test
    void doNotGrowBeyondTheirField() {
      var answer =
          recorder.submit(BODY, MEETINGS, Map.of("day", "2020-01-10", "note", "x".repeat(10_000)));
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("länger als 4.000 Zeichen");
    }

    @Test
    void ofNoBodyAreNotFound() {
      assertThat(recorder.get(KREFELD + "/gremien/NIX").statusCode()).isEqualTo(404);
      assertThat(recorder.get(KREFELD + "/gremien/M01").statusCode()).isEqualTo(404);
      assertThat(
              recorder
                  .submit(BODY, KREFELD + "/gremien/NIX/sitzungen", meeting("2020-01-11"))
                  .statusCode())
          .isEqualTo(404);
    }
  }

  @Nested
  class Resolutions {
    private Map<String, String> fields(String day, String text) {
      return new HashMap<>(
          Map.of(
              "takenOn",
              day,
              "text",
              text,
              "concerns",
              "Measure/KR-2018/M01",
              "who",
              "KI",
              "until",
              "2020-12-31"));
    }

    @Test
    void areEnteredAndLaterDone() {
      location(recorder.submit(BODY, RESOLUTIONS, fields("2019-11-14", "Probe-Beschluss")));
      assertThat(recorder.get(BODY).body())
          .contains(
              "Probe-Beschluss", "offen · KI · bis 31.12.2020", "Interkulturelles Mentorenprojekt");
      assertThat(recorder.get(KREFELD + "/termine?jahr=2020").body()).contains("Probe-Beschluss");
      assertThat(recorder.get(KREFELD + "/termine.ics?jahr=2020").body())
          .contains("Probe-Beschluss");
      var entry =
          entries().stream()
              .filter(one -> one.happening().toString().contains("Probe-Beschluss"))
              .findFirst()
              .orElseThrow();
      var page = KREFELD + "/chronik/" + entry.number();
      var done = fields("2019-11-14", "Probe-Beschluss");
      done.putAll(Map.of("state", "DONE", "reason", "Umgesetzt im Dezember", "seen", "1"));
      assertThat(location(recorder.submit(page, page, done))).contains("entry-changed");
      assertThat(recorder.get(BODY).body()).contains("erledigt · KI · bis 31.12.2020");
      assertThat(recorder.get(page).body()).contains("offen · KI", "Grund: Umgesetzt im Dezember");
    }

    @Test
    void sayWhichFieldIsWrong() {
      int before = entries().size();
      for (var wrong :
          List.of(
              Map.of("text", ""),
              Map.of("until", "2019-01-01"),
              Map.of("until", "2101-01-01"),
              Map.of("until", "bald"),
              Map.of("concerns", "Measure/KR-2018/NIX"),
              Map.of("concerns", "Body/RAT"),
              Map.of("who", "x".repeat(301)),
              Map.of("state", "VIELLEICHT"))) {
        var fields = fields("2019-11-13", "Nicht zu speichern");
        fields.putAll(wrong);
        var answer = recorder.submit(BODY, RESOLUTIONS, fields);
        assertThat(answer.statusCode()).as("%s", wrong).isEqualTo(422);
      }
      assertThat(entries()).hasSize(before);
    }
  }

  @Nested
  class Reports {
    @Test
    void areEnteredWithTheirReceiver() {
      var fields = Map.of("day", "2019-12-12", "what", "Jahresbericht 2019", "to", "GREMIEN-7-1");
      assertThat(location(recorder.submit(DUTY, DUTY, fields))).contains("done=entered");
      assertThat(recorder.get(DUTY).body())
          .contains("Jahresbericht 2019", "An: Gremien nach Kapitel 7.1");
      assertThat(recorder.submit(DUTY, DUTY, fields).statusCode()).isEqualTo(409);
    }

    @Test
    void needAWordAndABodyThatIsThere() {
      for (var wrong : List.of(Map.of("what", ""), Map.of("what", "x", "to", "NIX"))) {
        var fields = new HashMap<>(Map.of("day", "2019-12-13"));
        fields.putAll(wrong);
        assertThat(recorder.submit(DUTY, DUTY, fields).statusCode()).isEqualTo(422);
      }
      assertThat(recorder.get(KREFELD + "/berichtspflichten/NIX").statusCode()).isEqualTo(404);
    }

    @Test
    void areShownWhereTheirBodiesAre() {
      assertThat(recorder.get(KREFELD + "/gremien/GREMIEN-7-1").body())
          .contains(DUTY, "nimmt den Bericht entgegen");
      assertThat(recorder.get(KREFELD + "/gremien/INTEGRATIONSBEAUFTRAGTE").body())
          .contains(DUTY, "berichtet");
    }
  }

  @Test
  void samplesSayThatTheyAre() {
    assertThat(recorder.get(BODY).body()).contains("Beispiel, erfunden");
  }
}
