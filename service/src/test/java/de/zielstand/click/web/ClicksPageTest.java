package de.zielstand.click.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.Visitor;
import de.zielstand.click.ClickTown;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ClicksPageTest {
  private static final RunningZielstand SERVICE = RunningZielstand.shared();
  private static final ClickTown TOWN = ClickTown.at(SERVICE, "05711000");
  private static final Visitor PERSON = TOWN.browser();
  private static final String PAGE = "/kommunen/" + TOWN.ags() + "/klicks";

  private static HttpResponse<String> upload(
      Visitor visitor, String indicator, String source, String name, String content) {
    var parts =
        part("indicator", indicator)
            + part("source", source)
            + part("day", "")
            + "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
            + name
            + "\"\r\nContent-Type: text/plain\r\n\r\n"
            + content
            + "\r\n--x--\r\n";
    return visitor.send(
        visitor
            .request(PAGE + "/vorschau?csrf=" + PERSON.formToken("/hilfe"))
            .header("Accept", "text/html")
            .header("Content-Type", "multipart/form-data; boundary=x")
            .POST(BodyPublishers.ofString(parts)));
  }

  private static String part(String name, String value) {
    return "--x\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
        .formatted(name, value);
  }

  private static String address(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static String quarter(LocalDate first, int each) {
    return first
        .datesUntil(first.plusMonths(3))
        .map(day -> "\"%s\":{\"nb_visits\":%d}".formatted(day, each))
        .collect(Collectors.joining(",", "{", "}"));
  }

  @Nested
  class AFile {
    @Test
    void isLookedAtTakenOverAndStandsOnTheSheet() {
      var preview =
          address(
              upload(
                  PERSON, "K/I1", "matomo-json", "a.json", quarter(LocalDate.of(2019, 1, 1), 3)));
      assertThat(PERSON.get(preview).body())
          .contains("90 Zählungen an 90 Tagen: 90 neu", "Januar 2019", "ganze Website", "a.json");
      assertThat(PERSON.get(PAGE).body()).doesNotContain("1. Quartal 2019");
      assertThat(address(PERSON.submit(preview, preview, Map.of("what", "take"))))
          .endsWith("?done=clicks-taken");
      assertThat(PERSON.get(PAGE).body()).contains("1. Quartal 2019", "270", "vollständig");
      assertThat(PERSON.get(preview).statusCode()).isEqualTo(404);

      var sheet = "/kommunen/" + TOWN.ags() + "/meldungen/K/M/2019-Q1";
      var steps =
          PERSON.submit(
              sheet,
              sheet + "/schritt/oeffnen",
              Map.of("reason", "Nachmeldung", "until", "2998-12-31", "seen", "0"));
      assertThat(steps.statusCode()).isEqualTo(303);
      assertThat(PERSON.get(sheet).body()).contains("Klickstatistik: 270");
      address(
          PERSON.submit(
              sheet, sheet, Map.of("row.0", "K/I1|", "seen.0", "0", "value.0", "", "take", "0")));
      assertThat(PERSON.get(sheet).body())
          .contains("value=\"270\"")
          .doesNotContain("Klickstatistik: 270");
    }

    @Test
    void canBeDiscarded() {
      var preview =
          address(
              upload(
                  PERSON,
                  "K/I2",
                  "matomo-json",
                  "b.json",
                  "{\"2019-01-01\":[{\"url\":\"/nie\",\"nb_hits\":1}]}"));
      assertThat(address(PERSON.submit(preview, preview, Map.of("what", "leave"))))
          .endsWith("?done=clicks-left");
      assertThat(PERSON.get(preview).body()).contains("wartet nicht mehr");
    }

    @Test
    void ofPartOfAQuarterIsMarkedAsSuch() {
      var line = "192.0.2.7 - - [02/Feb/2020:17:44:13 +0100] \"%s /seite HTTP/1.1\" 200 5\n";
      var preview =
          address(
              upload(
                  PERSON,
                  "K/I2",
                  "access-log",
                  "<b>log",
                  line.formatted("GET") + line.formatted("POST")));
      assertThat(PERSON.get(preview).body())
          .contains("/seite", "kein Aufruf einer Seite", "mitten am Tag", "&lt;b&gt;")
          .doesNotContain("192.0.2.7");
      PERSON.submit(preview, preview, Map.of("what", "take"));
      assertThat(PERSON.get(PAGE).body()).contains("erst 1 von 91 Tagen");
    }
  }

  @Nested
  class AMistake {
    @Test
    void isSaidAtItsField() {
      var answer = upload(PERSON, "", "", "", "");
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body())
          .contains("3 Angaben stimmen nicht", "id=\"file-why\"", "id=\"source-why\"");
    }

    @Test
    void ofAFileIsSaidWithItsLine() {
      var answer =
          upload(PERSON, "K/I1", "matomo-csv", "a.csv", "date,nb_visits\n2019-01-01,viele\n");
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("Zeile 2, Spalte nb_visits: „viele“ ist keine Anzahl.");
    }

    @Test
    void ofTheMetricIsSaidAtTheSource() {
      assertThat(upload(PERSON, "K/I1", "access-log", "a.log", "x").body())
          .contains("kennt nur Seitenaufrufe");
    }
  }

  @Test
  void isNotForOthers() {
    var preview =
        address(upload(PERSON, "K/I1", "matomo-json", "a", "{\"2019-05-01\":{\"nb_visits\":1}}"));
    var stranger = SERVICE.signedIn("krefeld.erfassung");
    assertThat(stranger.get(preview).statusCode()).isEqualTo(404);
    assertThat(stranger.get(preview.replace(TOWN.ags(), "05114000")).statusCode()).isEqualTo(404);
    assertThat(SERVICE.signedIn("krefeld.freigabe").get("/kommunen/05114000/klicks").statusCode())
        .isEqualTo(403);
  }
}
