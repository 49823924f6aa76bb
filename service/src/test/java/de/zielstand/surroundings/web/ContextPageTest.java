package de.zielstand.surroundings.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.zielstand.RunningZielstand;
import de.zielstand.Town;
import de.zielstand.Visitor;
import de.zielstand.permission.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ContextPageTest {
  private static final RunningZielstand SERVICE = RunningZielstand.shared();
  private static final Town TOWN = Town.at(SERVICE, "05358", "rahmen05358");
  private static final Visitor PERSON = TOWN.browser();
  private static final String PAGE = "/kommunen/" + TOWN.ags() + "/rahmendaten";
  private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]+)\"");

  private static HttpResponse<String> upload(String content) {
    var body =
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"C:\\a\\zahlen.csv\"\r\n"
            + "Content-Type: text/csv\r\n\r\n"
            + content
            + "\r\n--x--\r\n";
    return PERSON.send(
        PERSON
            .request(PAGE + "/dateien?csrf=" + PERSON.formToken("/hilfe"))
            .header("Accept", "text/html")
            .header("Content-Type", "multipart/form-data; boundary=x")
            .POST(BodyPublishers.ofString(body)));
  }

  private static String csv(String figure, String rows) {
    return "schluessel;bezeichnung;gebiet;stichtag;wert;einheit;definition;quelle\n"
        + rows.replace("{}", figure);
  }

  private static String address(String content) {
    var answer = upload(content);
    return answer
        .headers()
        .firstValue("Location")
        .orElseThrow(() -> new AssertionError(answer.statusCode() + answer.body()));
  }

  private static HttpResponse<String> take(String address) {
    var page = PERSON.get(address).body();
    var seen = SEEN.matcher(page);
    assertThat(seen.find()).as(page).isTrue();
    return step(address, "uebernehmen", Map.of("seen", seen.group(1), "sign", "comma"));
  }

  private static HttpResponse<String> step(String at, String step, Map<String, String> fields) {
    return PERSON.submit("/hilfe", at + "/" + step, fields);
  }

  @Nested
  class AFile {
    @Test
    void isLookedAtTakenInAndUndone() {
      var first =
          address(
              csv(
                  "P1",
                  """
                  {};Anteil <b>;;31.12.2017;35;%;Alte Zählung;Register
                  {};Anteil <b>;;31.12.2018;36,5;%;Neue Zählung;Register
                  """));
      assertThat(PERSON.get(first).body())
          .contains("2 Zahlen können übernommen werden", "Dezimalkomma")
          .doesNotContain("<b>;");
      assertThat(PERSON.get(PAGE).body()).doesNotContain("Anteil &lt;b&gt;");
      assertThat(take(first).statusCode()).isEqualTo(303);
      assertThat(PERSON.get(PAGE).body()).contains("Anteil &lt;b&gt;", "zahlen.csv", "36,5");
      assertThat(PERSON.get(PAGE + "/reihe/P1").body())
          .contains("Bis hier galt eine andere Definition: Alte Zählung", "Neue Zählung");

      var second = address(csv("P1", "{};;;31.12.2018;37;%;Neue Zählung;Register\n"));
      assertThat(PERSON.get(second).body()).contains("36,5 %", "37 %", "geändert");
      take(second);
      assertThat(PERSON.get(PAGE + "/reihe/P1").body()).contains("2 Fassungen");
      assertThat(step(first, "zuruecknehmen", Map.of()).body())
          .contains("noch einmal geändert, zum Beispiel P1");

      assertThat(step(second, "zuruecknehmen", Map.of()).statusCode()).isEqualTo(303);
      assertThat(PERSON.get(second).body()).contains("zurückgenommen");
      assertThat(step(second, "zuruecknehmen", Map.of()).statusCode()).isEqualTo(409);
      assertThat(PERSON.get(PAGE + "/reihe/P1").body()).contains("3 Fassungen", "36,5");
    }

    @Test
    void withAMistakeIsNotTakenIn() {
      var address =
          address(
              csv(
                  "P2",
                  "{};Straßen;;31.12.2018;viele;km;;Register\n{};Straßen;;2017-12-31;2;km;;R\n"));
      assertThat(PERSON.get(address).body())
          .contains("wert: Das ist keine Zahl", "Erst müssen die abgelehnten Zeilen")
          .doesNotContain("id=\"take\"");
      assertThat(PERSON.get(address + "?zahlen=comma&zeigen=neu").body())
          .doesNotContain("Das ist keine Zahl");
      assertThat(step(address, "uebernehmen", Map.of("seen", "", "sign", "comma")).statusCode())
          .isEqualTo(409);
      assertThat(step(address, "verwerfen", Map.of()).statusCode()).isEqualTo(303);
      assertThat(PERSON.get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void thatWouldChangeSomethingElseByNowIsLookedAtAgain() {
      var one = address(csv("P3", "{};Straßen;;31.12.2018;1;km;;Register\n"));
      var other = address(csv("P3", "{};Straßen;;31.12.2018;2;km;;Register\n"));
      var seen = SEEN.matcher(PERSON.get(one).body());
      assertThat(seen.find()).isTrue();
      take(other);
      assertThat(
              step(one, "uebernehmen", Map.of("seen", seen.group(1), "sign", "comma")).statusCode())
          .isEqualTo(409);
    }

    @Test
    void asksWhereItsNumbersHaveTwoReadings() {
      var address = address(csv("P4", "{};Straßen;;31.12.2018;1.234;km;;Register\n"));
      assertThat(PERSON.get(address).body()).contains("Was trennt in dieser Datei");
      assertThat(PERSON.get(address + "?zahlen=point").body()).contains("1,234 km");
      assertThat(PERSON.get(address + "?zahlen=comma").body()).contains("1.234 km");
    }

    @Test
    void thatIsNoneIsRefusedBesideItsField() {
      assertThat(upload("").body()).contains("Wählen Sie eine Datei aus");
      assertThat(upload("a;b\n1;2\n").body()).contains("bezeichnung, stichtag, wert, quelle");
      assertThat(upload("schluessel;stichtag;wert;quelle\n").statusCode()).isEqualTo(422);
    }
  }

  @Test
  void templatesAreFilesToFillIn() {
    take(address(csv("P5", "{};Haushalte;;31.12.2018;1;Tausend;;Register\n")));
    assertThat(PERSON.get(PAGE + "/vorlage.csv").body())
        .contains("schluessel;bezeichnung", "P5;Haushalte;;;;Tausend;;Register;;1 (2018-12-31)");
    assertThat(PERSON.get(PAGE + "/vorlage.xlsx").statusCode()).isEqualTo(200);
    assertThat(upload(PERSON.get(PAGE + "/vorlage.csv").body()).statusCode()).isEqualTo(303);
  }

  @Test
  void whoOnlyReadsSeesTheFiguresAndNoForm() {
    TOWN.add("leserin05358", Role.READER);
    var reader = SERVICE.signedIn("leserin05358");
    assertThat(reader.get(PAGE).body())
        .contains("Rahmendaten")
        .doesNotContain("name=\"file\"", "vorlage.csv");
    assertThat(reader.get(PAGE + "/reihe/NIRGENDS").statusCode()).isEqualTo(404);
  }

  @Test
  void figuresOfTheConceptStandBeside() {
    var krefeld = SERVICE.signedIn("krefeld.freigabe");
    assertThat(krefeld.get("/kommunen/05114000/rahmendaten").body())
        .contains("Aus dem Konzept", "Integrationsagenturen in Krefeld", "Bevölkerung", "Hüls");
    assertThat(krefeld.get("/kommunen/05114000/konzept/rahmendaten").body())
        .contains("href=\"/kommunen/05114000/rahmendaten\"");
  }
}
